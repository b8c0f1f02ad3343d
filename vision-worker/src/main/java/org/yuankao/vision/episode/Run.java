package org.yuankao.vision.episode;

import java.time.Instant;

/**
 * A condition that is being shown.
 *
 * @param started whether it has lasted long enough; a mere suspicion before
 * @param startedAt of the first frame that shows it
 * @param lastShown of the newest frame that shows it
 * @param shown how many frames have shown it
 * @param missed how many frames since then have not
 */
record Run(boolean started, Instant startedAt, Instant lastShown, int shown, int missed) {
    static Run begun(Instant at) {
        return new Run(false, at, at, 1, 0);
    }

    Run shownAgain(Instant at) {
        return new Run(started, startedAt, at, shown + 1, 0);
    }

    Run missedOnce() {
        return new Run(started, startedAt, lastShown, shown, missed + 1);
    }

    Run raised() {
        return new Run(true, startedAt, lastShown, shown, missed);
    }
}
