package org.yuankao.proctoring.wall;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yuankao.batch.Rooms;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.processes.watching.View;
import org.yuankao.proctoring.frame.Frame;
import org.yuankao.proctoring.frame.LatestFrames;
import org.yuankao.proctoring.room.Reach;
import org.yuankao.proctoring.watch.Watching;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Role;
import org.yuankao.sitting.SecondViewOutcome;
import org.yuankao.sitting.SittingRow;
import org.yuankao.sitting.SittingViews;

/** The tiles of a session as far as somebody sees. */
@Component
@OnRole(Role.WEB)
class Wall {

    static final int MOST = 200;

    /** The step of the model at which a proctor looks at the second view. */
    private static final String SECOND_VIEW_WAITS = "candidate:second-view-person";

    /** Three frames at the calm rate have not come. */
    private static final Duration LIVE = Duration.ofSeconds(12);

    private final SittingViews sittings;
    private final Sessions sessions;
    private final Rooms rooms;
    private final Reach reach;
    private final Watching watching;
    private final Optional<LatestFrames> frames;
    private final List<WallNotes> notes;
    private final ExamClock clock;

    Wall(
            SittingViews sittings,
            Sessions sessions,
            Rooms rooms,
            Reach reach,
            Watching watching,
            ObjectProvider<LatestFrames> frames,
            ObjectProvider<WallNotes> notes,
            ExamClock clock) {
        this.sittings = sittings;
        this.sessions = sessions;
        this.rooms = rooms;
        this.reach = reach;
        this.watching = watching;
        this.frames = frames.stream().findFirst();
        this.notes = notes.stream().toList();
        this.clock = clock;
    }

    WallView of(UUID sessionId, @Nullable UUID roomId, StaffPrincipal staff) {
        Instant now = clock.now();
        List<UUID> seen = seen(sessionId, staff);
        Collection<UUID> chosen = roomId == null ? seen : seen.contains(roomId) ? List.of(roomId) : List.of();
        // who sees every room sees those without one too
        boolean everybody = roomId == null && reach.of(staff) == null;
        Page<SittingRow> rows = sittings.rows(everybody ? null : chosen, sessionId, new PageRequest(0, MOST, ""));
        Map<UUID, String> names = reach.names(seen);
        Map<UUID, WallNotes.Note> noted =
                noted(rows.items().stream().map(SittingRow::sittingId).toList());
        return new WallView(
                now,
                watching.state(),
                watching.pausedSince(),
                seen.stream()
                        .map(room -> new WallView.WallRoom(room, names.getOrDefault(room, "")))
                        .toList(),
                rows.items().stream()
                        .map(row -> Tile.of(
                                row,
                                names.get(row.roomId()),
                                first(row, now),
                                second(row, now),
                                noted.getOrDefault(row.sittingId(), WallNotes.NONE),
                                now))
                        .toList(),
                rows.total());
    }

    /** In the order of their names. */
    private List<UUID> seen(UUID sessionId, StaffPrincipal staff) {
        Collection<UUID> own = reach.of(staff);
        return rooms.ofBatch(sessions.get(sessionId).batchId()).stream()
                .filter(room -> own == null || own.contains(room))
                .toList();
    }

    private Map<UUID, WallNotes.Note> noted(List<UUID> sittingIds) {
        Map<UUID, WallNotes.Note> found = new HashMap<>();
        notes.forEach(each -> found.putAll(each.of(sittingIds)));
        return found;
    }

    private Tile.FirstView first(SittingRow row, Instant now) {
        Instant at = at(row, View.FIRST);
        return new Tile.FirstView(at, live(at, now));
    }

    private Tile.SecondView second(SittingRow row, Instant now) {
        Instant at = at(row, View.SECOND);
        return new Tile.SecondView(at, row.secondViewJoined(), live(at, now), approval(row));
    }

    private static Tile.Approval approval(SittingRow row) {
        if (SECOND_VIEW_WAITS.equals(row.formKey())) {
            return Tile.Approval.WAITING;
        }
        return row.secondViewOutcome() == SecondViewOutcome.APPROVED ? Tile.Approval.APPROVED : Tile.Approval.NONE;
    }

    private @Nullable Instant at(SittingRow row, View view) {
        return frames.flatMap(held -> held.newest(row.sittingId(), view))
                .map(Frame::at)
                .orElse(null);
    }

    private @Nullable Boolean live(@Nullable Instant at, Instant now) {
        if (frames.isEmpty()) {
            return null;
        }
        return at != null && at.plus(LIVE).isAfter(now);
    }
}
