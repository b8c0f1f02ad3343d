package org.yuankao.vision.episode;

import static org.yuankao.vision.episode.Showing.UNKNOWN;

import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.processes.watching.View;

/**
 * What one frame can show (A4). The thresholds are those of the model cards; tier basic finds no boxes, so that what
 * needs them stays unknown there.
 */
enum Condition {
    LEFT_SEAT(IncidentKind.LEFT_SEAT, Lasting.THROUGHOUT) {
        @Override
        boolean looksAt(View view) {
            return view == View.FIRST;
        }

        @Override
        Showing in(Detection now, @Nullable Detection before) {
            return !Seen.seesThings(now) || Seen.covered(now) ? UNKNOWN : Showing.when(Seen.persons(now) == 0);
        }

        @Override
        Double score(Detection frame) {
            return (double) Seen.persons(frame);
        }

        @Override
        Double threshold(Detection frame) {
            return 1.0;
        }
    },
    SEVERAL_PERSONS(IncidentKind.SEVERAL_PERSONS, Lasting.THROUGHOUT) {
        @Override
        boolean looksAt(View view) {
            return view == View.FIRST;
        }

        @Override
        Showing in(Detection now, @Nullable Detection before) {
            return Seen.seesThings(now) ? Showing.when(Seen.persons(now) >= SEVERAL) : UNKNOWN;
        }

        @Override
        Double score(Detection frame) {
            return (double) Seen.persons(frame);
        }

        @Override
        Double threshold(Detection frame) {
            return (double) SEVERAL;
        }
    },
    OTHER_PERSON(IncidentKind.OTHER_PERSON, Lasting.CHECKS) {
        @Override
        boolean looksAt(View view) {
            return view == View.FIRST;
        }

        @Override
        Showing in(Detection now, @Nullable Detection before) {
            return now.similarity() == null ? UNKNOWN : Showing.when(now.similarity() < OTHER);
        }

        @Override
        @Nullable
        Double score(Detection frame) {
            return frame.similarity();
        }

        @Override
        Double threshold(Detection frame) {
            return OTHER;
        }
    },
    DEVICE_IN_USE(IncidentKind.DEVICE_IN_USE, Lasting.TWO_OF_THREE) {
        @Override
        Showing in(Detection now, @Nullable Detection before) {
            return Seen.seesThings(now) ? Showing.when(Seen.count(now, Box.PHONE) > 0) : UNKNOWN;
        }

        @Override
        Double score(Detection frame) {
            return frame.boxes().stream()
                    .filter(box -> box.label().equals(Box.PHONE))
                    .mapToDouble(Box::score)
                    .max()
                    .orElse(0);
        }

        @Override
        Double threshold(Detection frame) {
            return PHONE;
        }
    },
    CAMERA_COVERED(IncidentKind.CAMERA_COVERED, Lasting.THROUGHOUT) {
        @Override
        Showing in(Detection now, @Nullable Detection before) {
            return now.unusable() == null ? Showing.when(Seen.covered(now)) : UNKNOWN;
        }

        @Override
        @Nullable
        Double score(Detection frame) {
            return frame.unusable() != null ? null : Seen.dark(frame) ? frame.brightness() : frame.contrast();
        }

        @Override
        @Nullable
        Double threshold(Detection frame) {
            return frame.unusable() != null ? null : Seen.dark(frame) ? Seen.DARKEST : Seen.LEAST_CONTRAST;
        }
    },
    STREAM_FROZEN(IncidentKind.STREAM_FROZEN, Lasting.THROUGHOUT) {
        @Override
        Showing in(Detection now, @Nullable Detection before) {
            return before == null ? UNKNOWN : Showing.when(now.frameHash().equals(before.frameHash()));
        }
    };

    static final int SEVERAL = 2;

    /** Cosine below which a face is another person's, see the card of MobileFaceNet. */
    static final double OTHER = 0.30;

    /** From here on the detector tells of a phone. */
    static final double PHONE = 0.35;

    private final IncidentKind kind;
    private final Lasting lasting;

    Condition(IncidentKind kind, Lasting lasting) {
        this.kind = kind;
        this.lasting = lasting;
    }

    IncidentKind kind() {
        return kind;
    }

    Lasting lasting() {
        return lasting;
    }

    boolean looksAt(View view) {
        return true;
    }

    /** @param before the frame before it in the same view; null when it is the first */
    abstract Showing in(Detection now, @Nullable Detection before);

    /** What was compared; null where nothing is measured. */
    @Nullable
    Double score(Detection frame) {
        return null;
    }

    @Nullable
    Double threshold(Detection frame) {
        return null;
    }
}
