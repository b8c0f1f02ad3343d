package org.yuankao.vision.secondview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.SecondViewVerdict;
import org.yuankao.processes.watching.Box;
import org.yuankao.vision.detect.Light;
import org.yuankao.vision.detect.SceneReader;
import org.yuankao.vision.detect.SceneReader.Asked;
import org.yuankao.vision.picture.BrokenPictureException;
import org.yuankao.vision.picture.Picture;
import org.yuankao.vision.picture.PictureDecoder;

/**
 * Looks whether the phone shows candidate and screen from far enough away. What the candidate can mend is said in the
 * order in which it helps: light first, for in the dark nothing else can be seen.
 */
public final class SecondViewCheck {
    /** Mean grey below which a room is too dark; the live hints on the phone's page use the same two values. */
    static final double DARK = 50;

    /** Share of the picture that a person fills who leaves no room for desk and screen. */
    static final double CLOSE = 0.7;

    private final PictureDecoder decoder;
    private final @Nullable SceneReader scenes;

    /** @param scenes null in tier basic, where every picture goes to a person */
    public SecondViewCheck(PictureDecoder decoder, @Nullable SceneReader scenes) {
        this.decoder = decoder;
        this.scenes = scenes;
    }

    /**
     * @param taken as it came from the phone; null when there is none
     * @throws org.yuankao.vision.detect.FaceReadingException when this worker's own model fails
     */
    public SecondViewReading look(byte @Nullable [] taken) {
        if (taken == null) {
            return SecondViewReading.without(SecondViewVerdict.NO_PICTURE, "NONE_LATELY");
        }
        try (Picture picture = decoder.decode(taken)) {
            double brightness = Light.of(picture).brightness();
            if (scenes == null) {
                return new SecondViewReading(SecondViewVerdict.NOT_ABLE, "NO_MODELS", brightness, null, null, null);
            }
            return reading(brightness, scenes.read(picture, Asked.THINGS).boxes());
        } catch (BrokenPictureException e) {
            return SecondViewReading.without(
                    SecondViewVerdict.NO_PICTURE, e.flaw().name());
        }
    }

    static SecondViewReading reading(double brightness, List<Box> boxes) {
        int persons = count(boxes, Box.PERSON);
        int screens = count(boxes, Box.SCREEN);
        double filled = boxes.stream()
                .filter(box -> box.label().equals(Box.PERSON))
                .mapToDouble(box -> box.width() * box.height())
                .max()
                .orElse(0);
        return new SecondViewReading(
                verdict(brightness, persons, screens, filled), null, brightness, persons, screens, filled);
    }

    private static SecondViewVerdict verdict(double brightness, int persons, int screens, double filled) {
        if (brightness < DARK) {
            return SecondViewVerdict.DARK;
        }
        if (persons == 0) {
            return SecondViewVerdict.NO_PERSON;
        }
        if (filled > CLOSE) {
            return SecondViewVerdict.TOO_CLOSE;
        }
        return screens == 0 ? SecondViewVerdict.NO_SCREEN : SecondViewVerdict.GOOD;
    }

    private static int count(List<Box> boxes, String label) {
        return (int) boxes.stream().filter(box -> box.label().equals(label)).count();
    }
}
