package org.yuankao.sitting.handin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * The number a candidate can read out: {@code R}, the day in the exam's zone, a serial and a check digit by Luhn over
 * all digits, such as {@code R221126-000042-9}.
 */
final class ReceiptNumber {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyMMdd").withZone(ZoneId.of("Asia/Shanghai"));

    private ReceiptNumber() {}

    static String of(Instant handedInAt, long serial) {
        String day = DAY.format(handedInAt);
        String number = String.format("%06d", serial);
        return "R" + day + "-" + number + "-" + luhn(day + number);
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (10 - sum % 10) % 10;
    }
}
