package org.yuankao.vision.episode;

import java.time.Duration;
import java.time.Instant;

/** When a condition that is shown counts as an episode. */
enum Lasting {
    /** It has lasted as long as its rule says, and every frame between has shown it. */
    THROUGHOUT {
        @Override
        boolean enough(Run run, Instant at, Duration hold) {
            return !Duration.between(run.startedAt(), at).minus(hold).isNegative();
        }
    },
    /** As many checks one after the other have failed as the rule has seconds. */
    CHECKS {
        @Override
        boolean enough(Run run, Instant at, Duration hold) {
            return run.shown() >= Math.max(1, (hold.toMillis() + 999) / 1000);
        }
    },
    /** Two of three frames have shown it, no further apart than the rule says; without a time one is enough. */
    TWO_OF_THREE {
        @Override
        boolean enough(Run run, Instant at, Duration hold) {
            return run.shown() >= (hold.isZero() ? 1 : 2);
        }

        @Override
        int patience() {
            return 2;
        }

        @Override
        Duration apart(Duration hold, Duration silence, boolean late) {
            return late || hold.isZero() ? silence : hold;
        }
    };

    /** @param at of the frame that has just shown it, already counted in the run */
    abstract boolean enough(Run run, Instant at, Duration hold);

    /** How many frames without it end a suspicion. */
    int patience() {
        return 1;
    }

    /** How far apart two frames may be that show one condition. */
    Duration apart(Duration hold, Duration silence, boolean late) {
        return silence;
    }
}
