package org.yuankao.sitting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;

/** Sittings as the pages of staff list them: names masked, no ID numbers. */
public interface SittingViews {

    /**
     * Sittings by ticket number; {@code q} finds by a part of the ticket number.
     *
     * @param rooms only these rooms, all when null
     * @param sessionId only this session, all when null
     */
    Page<SittingRow> rows(@Nullable Collection<UUID> rooms, @Nullable UUID sessionId, PageRequest request);

    /** Labels by sitting id; an unknown id is missing. */
    Map<UUID, SittingLabel> labels(Collection<UUID> sittingIds);
}
