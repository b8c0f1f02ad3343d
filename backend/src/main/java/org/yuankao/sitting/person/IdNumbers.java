package org.yuankao.sitting.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yuankao.shared.PersonalData;

/** ID numbers as people type them, brought to one form before they are compared. */
public final class IdNumbers {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");

    private IdNumbers() {}

    /** Full-width digits narrowed, white space and hyphens dropped, the check digit X in capitals. */
    public static String canonical(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
    }

    /** Eighteen characters as every enrolled number has them; whether the check character is right is not asked. */
    public static boolean hasForm(String typed) {
        return FORM.matcher(canonical(typed)).matches();
    }

    public static byte[] index(PersonalData personalData, String typed) {
        return personalData.blindIndex("id-number:" + canonical(typed));
    }
}
