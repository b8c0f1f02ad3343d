package org.yuankao.proctoring.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.View;
import org.yuankao.proctoring.frame.Frame;
import org.yuankao.proctoring.frame.LatestFrames;

/**
 * Both views as an episode begins: the frame that shows it first and the one before it. Of the view that shows nothing,
 * the frame of the same moment.
 */
record FirstPictures(List<Shown> shown) {

    record Shown(Moment moment, Frame frame) {}

    static FirstPictures of(Episode episode, LatestFrames frames) {
        UUID sitting = UUID.fromString(episode.sittingId());
        List<Shown> shown = new ArrayList<>();
        for (View view : View.values()) {
            Optional<Frame> at =
                    frames.before(sitting, view, episode.startedAt().plusMillis(1));
            at.ifPresent(frame -> shown.add(new Shown(Moment.AT, frame)));
            at.flatMap(frame -> frames.before(sitting, view, frame.at()))
                    .ifPresent(frame -> shown.add(new Shown(Moment.BEFORE, frame)));
        }
        return new FirstPictures(shown);
    }

    long bytes() {
        return shown.stream().mapToLong(each -> each.frame().jpeg().length).sum();
    }
}
