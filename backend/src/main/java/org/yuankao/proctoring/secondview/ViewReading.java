package org.yuankao.proctoring.secondview;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.proctoring.room.Reach;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.sitting.SittingLabel;
import org.yuankao.sitting.SittingViews;

/** Makes what staff see of stored reviews: names masked. The pictures themselves come from the wall. */
@Component
@Transactional(readOnly = true)
class ViewReading {

    private final ViewRecords records;
    private final SittingViews sittings;
    private final StaffAccounts accounts;
    private final Reach reach;

    ViewReading(ViewRecords records, SittingViews sittings, StaffAccounts accounts, Reach reach) {
        this.records = records;
        this.sittings = sittings;
        this.accounts = accounts;
        this.reach = reach;
    }

    Page<WaitingView> list(ViewState state, PageRequest request, StaffPrincipal staff) {
        Page<ViewRow> rows = records.page(state, reach.of(staff), request);
        Map<UUID, SittingLabel> labels =
                sittings.labels(rows.items().stream().map(ViewRow::sittingId).toList());
        Map<UUID, String> rooms =
                reach.names(rows.items().stream().map(ViewRow::roomId).toList());
        Map<UUID, String> deciders = accounts.displayNames(rows.items().stream()
                .map(ViewRow::decidedBy)
                .filter(Objects::nonNull)
                .toList());
        return rows.map(row -> new WaitingView(
                row.taskId(),
                row.sittingId(),
                label(Objects.requireNonNull(labels.get(row.sittingId()))),
                row.roomId() == null ? null : rooms.get(row.roomId()),
                row.verdict(),
                row.since(),
                row.outcome(),
                row.hint(),
                row.decidedBy() == null ? null : deciders.get(row.decidedBy()),
                row.decidedAt()));
    }

    private static String label(SittingLabel sitting) {
        return sitting.nameMasked() + " · " + sitting.ticketNumber();
    }
}
