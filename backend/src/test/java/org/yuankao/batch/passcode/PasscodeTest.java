package org.yuankao.batch.passcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasscodeTest {

    @Test
    @DisplayName("T6: a passcode has no character that is taken for another")
    void a_passcode_has_no_character_that_is_taken_for_another() {
        assertThat(Stream.generate(Passcode::generate).limit(2_000).map(Passcode::text))
                .allMatch(text -> text.matches("[2-9A-HJKMNP-Z]{8}"))
                .noneMatch(text -> text.matches(".*[01OIL].*"));
    }

    @Test
    void two_thousand_passcodes_are_all_different() {
        assertThat(Stream.generate(Passcode::generate).limit(2_000)).doesNotHaveDuplicates();
    }

    @Test
    void case_space_hyphens_and_full_width_are_of_no_account_when_it_is_typed() {
        assertThat(Passcode.typed(" k7mq-３xwp　")).isEqualTo(new Passcode("K7MQ3XWP"));
    }

    @Test
    void it_does_not_print_itself_into_a_log() {
        assertThat(new Passcode("K7MQ3XWP").toString()).doesNotContain("K7MQ");
    }
}
