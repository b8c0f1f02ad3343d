package org.yuankao.vision.secondview;

import org.jspecify.annotations.Nullable;
import org.yuankao.processes.SecondViewVerdict;

/**
 * What a picture of the second view shows.
 *
 * @param reason more about the verdict, as a stable word in capitals; null where the verdict says it all
 * @param brightness mean grey, 0 to 255; null without a picture
 * @param persons how many; null when nobody could look
 * @param screens how many; null when nobody could look
 * @param filled share of the picture that the largest person fills; null when nobody could look
 */
public record SecondViewReading(
        SecondViewVerdict verdict,
        @Nullable String reason,
        @Nullable Double brightness,
        @Nullable Integer persons,
        @Nullable Integer screens,
        @Nullable Double filled) {

    static SecondViewReading without(SecondViewVerdict verdict, String reason) {
        return new SecondViewReading(verdict, reason, null, null, null, null);
    }
}
