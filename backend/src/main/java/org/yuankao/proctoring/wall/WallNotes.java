package org.yuankao.proctoring.wall;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for a decision about sittings, as their tiles show it; the wall has none as long as nobody brings any. */
public interface WallNotes {

    Note NONE = new Note(0, null, null);

    /** By sitting; one without anything may be missing. */
    Map<UUID, Note> of(Collection<UUID> sittingIds);

    /**
     * @param worstSeverity of the open incidents, 4 is worst
     * @param absentUntil while the candidate may have left the seat
     */
    record Note(
            int openIncidents,
            @Nullable Integer worstSeverity,
            @Nullable Instant absentUntil) {}
}
