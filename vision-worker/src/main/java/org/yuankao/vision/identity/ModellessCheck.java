package org.yuankao.vision.identity;

import org.jspecify.annotations.Nullable;
import org.yuankao.processes.IdentityVerdict;
import org.yuankao.vision.detect.FaceReader;
import org.yuankao.vision.picture.BrokenPictureException;
import org.yuankao.vision.picture.Picture;
import org.yuankao.vision.picture.PictureDecoder;

/**
 * Tier basic: without models no verdict about a person is worth having, so every check goes to a person, with what
 * could be measured beside it. Only a picture that nobody could look at either is given back to the candidate.
 */
public final class ModellessCheck implements IdentityCheck {
    private final PictureDecoder decoder;
    private final FaceReader reader;

    public ModellessCheck(PictureDecoder decoder, FaceReader reader) {
        this.decoder = decoder;
        this.reader = reader;
    }

    @Override
    public Measurement compare(byte[] taken, byte @Nullable [] registered) {
        try (Picture picture = decoder.decode(taken)) {
            return Measurement.without(IdentityVerdict.NOT_ABLE, "NO_MODELS", reader.read(picture));
        } catch (BrokenPictureException e) {
            return Measurement.without(IdentityVerdict.UNUSABLE, e.flaw().name());
        }
    }
}
