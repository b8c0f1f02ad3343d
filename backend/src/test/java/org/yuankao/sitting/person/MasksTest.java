package org.yuankao.sitting.person;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q2: personal data is masked on screens")
class MasksTest {

    @ParameterizedTest
    @CsvSource({"张三, 张*", "欧阳娜娜, 欧***", "𬭎大, 𬭎*", "A, A"})
    void of_a_name_the_first_character_stays(String name, String masked) {
        assertThat(Masks.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002X, 110*************2X", "E12345678, E12****78", "1234567, ******7"})
    void of_an_id_number_neither_birthday_nor_serial_stays(String number, String masked) {
        assertThat(Masks.idNumber(number)).isEqualTo(masked);
    }

    @Property
    void no_text_brings_it_down(@ForAll String text) {
        assertThat(Masks.name(text).codePointCount(0, Masks.name(text).length()))
                .isEqualTo(text.codePointCount(0, text.length()));
        assertThat(Masks.idNumber(text)).hasSameSizeAs(text);
    }

    @Test
    void a_number_is_read_as_people_type_it() {
        assertThat(IdNumbers.canonical(" １１０105-19491231 002x ")).isEqualTo("11010519491231002X");
    }
}
