package org.yuankao.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuankao.shared.Problem;

class IdNumberTest {

    /** The two examples of GB 11643-1999 itself. */
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void the_standards_own_examples_are_valid(String number) {
        assertThat(IdNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "110105194902310028",
                "010105194912310025",
                "11010519491231002",
                "11010519491231002x",
                "",
            })
    void a_wrong_check_character_day_or_length_is_refused(String number) {
        assertThat(IdNumber.isValid(number)).isFalse();
    }

    @Test
    void a_small_x_and_blanks_around_it_are_mended_when_it_is_typed() {
        assertThat(IdNumber.typed(" 11010519491231002x ").text()).isEqualTo("11010519491231002X");
        assertThatThrownBy(() -> IdNumber.typed("110105194912310021"))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.code()).isEqualTo("enrolment.id-number.invalid"));
    }

    @Property
    void any_single_wrong_digit_is_noticed(
            @ForAll @IntRange(max = 16) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        char[] number = "11010519491231002X".toCharArray();
        number[place] = (char) ('0' + (number[place] - '0' + by) % 10);

        assertThat(IdNumber.isValid(new String(number))).isFalse();
    }

    @Test
    void it_shows_itself_masked_only() {
        assertThat(new IdNumber("11010519491231002X")).hasToString("110***********002X");
    }
}
