package org.yuankao.enrolment;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.yuankao.shared.Problem;

/**
 * A resident ID number of 18 characters by GB 11643-1999: six digits of region, eight of the day of birth, three in
 * sequence, and a check character by ISO 7064 MOD 11-2.
 */
public record IdNumber(String text) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    /** As somebody typed it; refused with {@code enrolment.id-number.invalid}. */
    static IdNumber typed(String text) {
        String number = canonical(text);
        if (!isValid(number)) {
            throw Problem.of("enrolment.id-number.invalid").field("idNumber", "enrolment.id-number.invalid");
        }
        return new IdNumber(number);
    }

    /** Full-width digits narrowed, white space and hyphens dropped, the check character X in capitals. */
    static String canonical(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
    }

    static boolean isValid(String number) {
        return number.matches("[1-9][0-9]{16}[0-9X]")
                && isDay(number.substring(6, 14))
                && number.charAt(17) == checkCharacter(number.substring(0, 17));
    }

    /** @param digits the first 17 */
    public static char checkCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECK.charAt(sum % 11);
    }

    private static boolean isDay(String yyyymmdd) {
        try {
            LocalDate.of(
                    Integer.parseInt(yyyymmdd.substring(0, 4)),
                    Integer.parseInt(yyyymmdd.substring(4, 6)),
                    Integer.parseInt(yyyymmdd.substring(6)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The first three and the last four characters: enough to recognise, not to use. */
    String masked() {
        return text.substring(0, 3) + "***********" + text.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }
}
