package org.yuankao.vision.episode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.Episode.Phase;
import org.yuankao.vision.episode.Step.Told;

/**
 * One condition in time (A4): suspected with its first frame, started when it has lasted, calmed or ended when frames do
 * not show it any more. Pure: frames go in one after the other, by their own times.
 *
 * @param hold how long it must last
 * @param apart how far apart two frames may be that show one suspicion
 * @param fresh how old the newest frame may be to stand for the present
 */
record Rule(Lasting lasting, Duration hold, Duration apart, Duration fresh) {
    /** A started condition is not ended by one frame in which the detector was wrong. */
    private static final int MISSED_TO_END = 2;

    Step frame(@Nullable Run before, Showing showing, Instant at) {
        List<Told> told = new ArrayList<>();
        Run run = stillSuspected(before, at, at, told);
        if (showing == Showing.SHOWN) {
            run = shown(run, at, told);
        } else if (showing == Showing.NOT_SHOWN && run != null) {
            run = missed(run.missedOnce(), at, told);
        }
        return new Step(run, told);
    }

    private Run shown(@Nullable Run before, Instant at, List<Told> told) {
        Run run = before == null ? Run.begun(at) : before.shownAgain(at);
        if (before == null) {
            told.add(new Told(Phase.SUSPECTED, at, at));
        }
        return run.started() || !lasting.enough(run, at, hold) ? run : raised(run, at, told);
    }

    private static Run raised(Run run, Instant at, List<Told> told) {
        told.add(new Told(Phase.STARTED, run.startedAt(), at));
        return run.raised();
    }

    private @Nullable Run missed(Run run, Instant at, List<Told> told) {
        if (run.missed() < (run.started() ? MISSED_TO_END : lasting.patience())) {
            return run;
        }
        told.add(over(run, at));
        return null;
    }

    /**
     * Time has passed without a frame. What was shown by the newest one, moments ago, is believed to go on, so that a
     * condition starts on time although the next frame is still on its way; one frame alone is never enough for that.
     *
     * @param newest of the frame that came last, whatever it showed
     */
    Step silence(Run before, Instant newest, Instant now) {
        List<Told> told = new ArrayList<>();
        Run run = stillSuspected(before, now, before.lastShown().plus(apart), told);
        if (run != null && lastsByNow(run, newest, now)) {
            run = raised(run, run.startedAt().plus(hold), told);
        }
        return new Step(run, told);
    }

    private boolean lastsByNow(Run run, Instant newest, Instant now) {
        return lasting == Lasting.THROUGHOUT
                && !run.started()
                && run.shown() >= 2
                && newest.equals(run.lastShown())
                && newest.plus(fresh).isAfter(now)
                && lasting.enough(run, now, hold);
    }

    private @Nullable Run stillSuspected(@Nullable Run run, Instant now, Instant calmedAt, List<Told> told) {
        if (run == null || run.started() || !run.lastShown().plus(apart).isBefore(now)) {
            return run;
        }
        told.add(new Told(Phase.CALMED, run.startedAt(), calmedAt));
        return null;
    }

    /** Whatever it was, nobody looks any more. */
    static Told over(Run run, Instant at) {
        return new Told(run.started() ? Phase.ENDED : Phase.CALMED, run.startedAt(), at);
    }
}
