package org.yuankao.processes.watching;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured in one frame.
 *
 * @param at of the frame, see {@link FrameHeaders#AT}
 * @param late whether the frame is a stored snapshot that is analysed after a gap
 * @param tier {@code full} or {@code basic}; in {@code basic} there are no boxes and no similarity
 * @param modelDigest of all models that looked at the frame; {@code none} in tier basic
 * @param unusable why the frame could not be read, as a word of the picture decoder; null when it could
 * @param frameHash first 16 hexadecimal digits of the SHA-256 of the frame's bytes: equal for a frozen stream only
 * @param brightness mean grey, 0 (black) to 255
 * @param contrast standard deviation of the grey values; near 0 for a covered camera
 * @param similarity cosine of the one face to the registered photo, -1 to 1; null without exactly one good face, without
 *     consent, or without a registered photo
 */
public record Detection(
        String sittingId,
        View view,
        Instant at,
        boolean late,
        String tier,
        String modelDigest,
        @Nullable String unusable,
        String frameHash,
        List<Box> boxes,
        double brightness,
        double contrast,
        @Nullable Double similarity) {}
