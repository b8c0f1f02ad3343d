package org.yuankao.proctoring.incident;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.proctoring.evidence.Evidence;
import org.yuankao.proctoring.evidence.Piece;
import org.yuankao.proctoring.room.Reach;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Problem;

/** Incidents as proctors find them (P2); they are there whether the engine has made tasks of them or not. */
@Component
@Transactional(readOnly = true)
class IncidentQueue {

    private final IncidentRecords records;
    private final IncidentReading reading;
    private final SeenEpisodes seen;
    private final Evidence evidence;
    private final ReadySentences sentences;
    private final Reach reach;

    IncidentQueue(
            IncidentRecords records,
            IncidentReading reading,
            SeenEpisodes seen,
            Evidence evidence,
            ReadySentences sentences,
            Reach reach) {
        this.records = records;
        this.reading = reading;
        this.seen = seen;
        this.evidence = evidence;
        this.sentences = sentences;
        this.reach = reach;
    }

    Page<Incident> page(IncidentFilter filter, PageRequest request, StaffPrincipal staff) {
        Page<IncidentRow> rows = records.page(filter, reach.of(staff), request);
        return Page.of(reading.read(rows.items()), request, rows.total());
    }

    IncidentDetail detail(UUID id, StaffPrincipal staff) {
        IncidentRow row =
                records.find(id, reach.of(staff)).orElseThrow(() -> Problem.of("proctoring.incident.unknown"));
        List<IncidentDetail.Seen> episodes = seen.of(id);
        List<Piece> pictures =
                evidence.of(episodes.stream().map(IncidentDetail.Seen::id).toList());
        return new IncidentDetail(
                reading.read(row),
                episodes,
                pictures.stream().map(IncidentDetail.Picture::of).toList(),
                records.earlier(row).stream().map(IncidentDetail.Earlier::of).toList(),
                sentences.all());
    }

    List<ReadySentence> sentences() {
        return sentences.all();
    }
}
