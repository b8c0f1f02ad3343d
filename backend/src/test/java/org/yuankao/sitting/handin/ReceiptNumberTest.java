package org.yuankao.sitting.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ReceiptNumberTest {

    private static final Instant EVENING = Instant.parse("2022-11-26T17:30:00Z");

    @Test
    void it_carries_the_day_in_shanghai_a_serial_and_a_check_digit() {
        assertThat(ReceiptNumber.of(EVENING, 42)).isEqualTo("R221127-000042-" + luhn("221127000042"));
        assertThat(ReceiptNumber.of(EVENING, 1_234_567)).startsWith("R221127-1234567-");
    }

    @Property
    void one_mistyped_digit_is_noticed(
            @ForAll @LongRange(min = 1, max = 999_999) long serial,
            @ForAll @IntRange(min = 0, max = 5) int position,
            @ForAll @IntRange(min = 1, max = 9) int off) {
        String number = ReceiptNumber.of(EVENING, serial);
        char[] typed = number.toCharArray();
        int at = "R221127-".length() + position;
        typed[at] = (char) ('0' + (typed[at] - '0' + off) % 10);
        String mistyped = new String(typed);
        String digits = mistyped.substring(1, 7) + mistyped.substring(8, 14);

        assertThat(luhn(digits)).isNotEqualTo(mistyped.charAt(15) - '0');
    }

    /** As in ISO/IEC 7812-1, written the other way round: the digit that makes the whole sum divisible. */
    private static int luhn(String digits) {
        for (int check = 0; check < 10; check++) {
            String whole = digits + check;
            int sum = 0;
            for (int i = 0; i < whole.length(); i++) {
                int digit = Character.getNumericValue(whole.charAt(whole.length() - 1 - i));
                sum += i % 2 == 1 ? digit * 2 / 10 + digit * 2 % 10 : digit;
            }
            if (sum % 10 == 0) {
                return check;
            }
        }
        throw new IllegalStateException();
    }
}
