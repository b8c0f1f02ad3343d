package org.yuankao.vision.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.IdentityVerdict;
import org.yuankao.vision.detect.FaceReader;
import org.yuankao.vision.detect.FaceReading;
import org.yuankao.vision.picture.BrokenPictureException;
import org.yuankao.vision.picture.Picture;
import org.yuankao.vision.picture.PictureDecoder;

/**
 * Tier full. What is wrong with the picture taken is said first, because the candidate can mend it; what is wrong with
 * the registered photo is for a person, because no further picture mends it.
 */
public final class ModelCheck implements IdentityCheck {
    private final PictureDecoder decoder;
    private final FaceReader reader;
    private final QualityFloor floor;

    public ModelCheck(PictureDecoder decoder, FaceReader reader, QualityFloor floor) {
        this.decoder = decoder;
        this.reader = reader;
        this.floor = floor;
    }

    @Override
    public Measurement compare(byte[] taken, byte @Nullable [] registered) {
        FaceReading now;
        try {
            now = read(taken);
        } catch (BrokenPictureException e) {
            return Measurement.without(IdentityVerdict.UNUSABLE, e.flaw().name());
        }
        return complaint(now).orElseGet(() -> against(now, registered));
    }

    private Optional<Measurement> complaint(FaceReading taken) {
        if (taken.faces() == 0) {
            return Optional.of(Measurement.without(IdentityVerdict.NO_FACE, "NO_FACE", taken));
        }
        if (taken.faces() > 1) {
            return Optional.of(Measurement.without(IdentityVerdict.SEVERAL_FACES, "SEVERAL_FACES", taken));
        }
        return Optional.ofNullable(taken.quality())
                .flatMap(floor::complaint)
                .map(reason -> Measurement.without(IdentityVerdict.UNUSABLE, reason, taken));
    }

    private Measurement against(FaceReading taken, byte @Nullable [] registered) {
        if (registered == null) {
            return Measurement.without(IdentityVerdict.NO_REGISTERED_PHOTO, "NO_REGISTERED_PHOTO", taken);
        }
        FaceReading before;
        try {
            before = read(registered);
        } catch (BrokenPictureException e) {
            return Measurement.without(
                    IdentityVerdict.NOT_ABLE, "REGISTERED_" + e.flaw().name(), taken);
        }
        if (before.faces() != 1) {
            String reason = before.faces() == 0 ? "REGISTERED_NO_FACE" : "REGISTERED_SEVERAL_FACES";
            return Measurement.without(IdentityVerdict.NOT_ABLE, reason, taken, before);
        }
        if (taken.embedding() == null || before.embedding() == null) {
            return Measurement.without(IdentityVerdict.NOT_ABLE, "NO_EMBEDDING", taken, before);
        }
        return Measurement.scored(taken.embedding().cosine(before.embedding()), taken, before);
    }

    private FaceReading read(byte[] bytes) throws BrokenPictureException {
        try (Picture picture = decoder.decode(bytes)) {
            return reader.read(picture);
        }
    }
}
