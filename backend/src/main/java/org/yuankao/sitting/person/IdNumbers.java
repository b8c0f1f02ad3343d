package org.yuankao.sitting.person;

import java.text.Normalizer;
import java.util.Locale;
import org.yuankao.shared.PersonalData;

/** ID numbers as people type them, brought to one form before they are compared. */
public final class IdNumbers {

    private IdNumbers() {}

    /** Full-width digits narrowed, white space and hyphens dropped, the check digit X in capitals. */
    public static String canonical(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
    }

    public static byte[] index(PersonalData personalData, String typed) {
        return personalData.blindIndex("id-number:" + canonical(typed));
    }
}
