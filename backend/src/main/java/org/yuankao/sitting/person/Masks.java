package org.yuankao.sitting.person;

/** Personal information as a screen may show it (Q2). */
public final class Masks {

    private Masks() {}

    /** The first character stays: 张三 → 张*, 欧阳娜娜 → 欧***. */
    public static String name(String name) {
        if (name.isEmpty()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }

    /** The first three and the last two characters stay, of a short number only the last one. */
    public static String idNumber(String number) {
        int length = number.length();
        if (length < 8) {
            return "*".repeat(Math.max(0, length - 1)) + number.substring(Math.max(0, length - 1));
        }
        return number.substring(0, 3) + "*".repeat(length - 5) + number.substring(length - 2);
    }
}
