package org.yuankao.sitting;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;

/** Wrong personal information as candidates reported it (C2). */
public interface InformationReports {

    /** Open reports first, then the newest; {@code rooms} null means all. */
    Page<InformationReport> reports(@Nullable Collection<UUID> rooms, PageRequest request);

    /**
     * @param rooms the rooms of who does it, all when null; a report of another room is refused like an unknown one
     * @throws org.yuankao.shared.Problem {@code sitting.report.unknown}, {@code sitting.report.done}
     */
    void done(UUID reportId, @Nullable Collection<UUID> rooms, UUID by, String note);
}
