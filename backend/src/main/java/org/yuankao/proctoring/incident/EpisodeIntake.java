package org.yuankao.proctoring.incident;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.processes.watching.Episode;
import org.yuankao.sitting.SittingCard;
import org.yuankao.sitting.Sittings;

/**
 * Makes incidents of episodes. An episode that was told before changes nothing, and one of a kind that is open already
 * joins it, so that a proctor decides once about what lasts or comes back.
 */
@Component
public class EpisodeIntake {

    private final Sittings sittings;
    private final EpisodeRows episodes;
    private final ExcusedEpisodes excused;
    private final Raising raising;

    EpisodeIntake(Sittings sittings, EpisodeRows episodes, ExcusedEpisodes excused, Raising raising) {
        this.sittings = sittings;
        this.episodes = episodes;
        this.excused = excused;
        this.raising = raising;
    }

    /**
     * Suspected and calmed episodes steer the cameras only.
     *
     * @throws UnusableEpisode when no repetition could make it usable
     */
    @Transactional
    public void take(Episode episode) {
        switch (episode.phase()) {
            case STARTED -> started(episode);
            case ENDED -> ended(episode);
            case SUSPECTED, CALMED -> {}
        }
    }

    private void started(Episode episode) {
        SittingCard sitting = sitting(episode);
        if (!excused.excuse(sitting.id(), episode)) {
            raising.raise(sitting, episode, episode.startedAt());
        }
    }

    /** Should it be raised in this very moment after all, the first of the two waits for that. */
    private void ended(Episode episode) {
        excused.settled(episode.id());
        episodes.ended(episode.id(), episode.at());
    }

    private SittingCard sitting(Episode episode) {
        return sittings.find(id(episode))
                .orElseThrow(() -> new UnusableEpisode("No sitting " + episode.sittingId(), null));
    }

    private static UUID id(Episode episode) {
        try {
            return UUID.fromString(episode.sittingId());
        } catch (IllegalArgumentException e) {
            throw new UnusableEpisode("No id of a sitting: " + episode.sittingId(), e);
        }
    }
}
