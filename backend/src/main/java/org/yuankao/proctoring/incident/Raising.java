package org.yuankao.proctoring.incident;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.SessionRules;
import org.yuankao.batch.Sessions;
import org.yuankao.processes.watching.Episode;
import org.yuankao.proctoring.IncidentRelay;
import org.yuankao.shared.Relay;
import org.yuankao.sitting.SittingCard;

/** Opens an incident and tells the engine, or adds to the one that is open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Raising {

    private final IncidentRows incidents;
    private final EpisodeRows episodes;
    private final Sessions sessions;
    private final Relay relay;

    Raising(IncidentRows incidents, EpisodeRows episodes, Sessions sessions, Relay relay) {
        this.incidents = incidents;
        this.episodes = episodes;
        this.sessions = sessions;
        this.relay = relay;
    }

    /**
     * An episode that was raised before changes nothing.
     *
     * @param since from when on it counts, for a new incident
     */
    void raise(SittingCard sitting, Episode episode, Instant since) {
        incidents.lock(sitting.id());
        if (episodes.known(episode.id())) {
            return;
        }
        IncidentRows.Opened opened = incidents.open(sitting, episode.kind(), since, episode.late());
        episodes.add(opened.id(), episode);
        if (opened.isNew()) {
            tellEngine(opened.id(), sitting, episode);
        } else {
            incidents.goesOn(opened.id());
        }
    }

    private void tellEngine(UUID incident, SittingCard sitting, Episode episode) {
        SessionRules rules = sessions.get(sitting.sessionId()).rules();
        relay.sendOnce(
                incident.toString(),
                Relay.ENGINE,
                IncidentRelay.RAISED,
                "once",
                Map.of(
                        "kind", episode.kind().name(),
                        "earlier", incidents.earlier(incident, sitting.id(), episode.kind()),
                        "reminderAfter", rules.incidentReminder().toString(),
                        "escalateAfter", rules.incidentEscalation().toString()));
    }
}
