package org.yuankao.proctoring.secondview;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.proctoring.SecondViewDecided.Outcome;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;

/** The stored reviews; whose rooms they are is asked in every statement. */
@Component
class ViewRecords {

    private static final UUID NO_ROOM = new UUID(0, 0);

    private static final String SELECT = """
            select task_id, sitting_id, room_id, verdict, since, closed_at, outcome, hint, decided_by, decided_at
            """;

    private static final String WITHIN_REACH =
            " from proctoring.second_view_review where (:all or room_id in (:rooms)) and ";

    private static final String WAITING = "outcome is null and closed_at is null";

    private final JdbcClient jdbc;

    ViewRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<ViewRow> page(ViewState state, @Nullable Collection<UUID> rooms, PageRequest request) {
        boolean waiting = state == ViewState.WAITING;
        String from = WITHIN_REACH + (waiting ? WAITING : "outcome is not null") + " and ticket_number ilike :pattern";
        String order = waiting ? " order by since, task_id" : " order by decided_at desc, task_id";
        List<ViewRow> rows = reaching(SELECT + from + order + " limit :size offset :offset", rooms)
                .param("pattern", request.pattern())
                .param("size", request.size())
                .param("offset", request.offset())
                .query(ViewRow.class)
                .list();
        long total = reaching("select count(*)" + from, rooms)
                .param("pattern", request.pattern())
                .query(Long.class)
                .single();
        return Page.of(rows, request, total);
    }

    Optional<ViewRow> find(String taskId, @Nullable Collection<UUID> rooms) {
        return reaching(SELECT + WITHIN_REACH + "task_id = :task", rooms)
                .param("task", taskId)
                .query(ViewRow.class)
                .optional();
    }

    /** @return whether it was this call that decided: of two at once the second waits for the first, then finds it done */
    boolean decide(String taskId, @Nullable Collection<UUID> rooms, Outcome outcome, @Nullable String hint, UUID by) {
        String update = """
                update proctoring.second_view_review
                   set outcome = :outcome, hint = :hint, decided_by = :by, decided_at = shared.exam_now()
                 where (:all or room_id in (:rooms)) and task_id = :task and
                """ + WAITING;
        return reaching(update, rooms)
                        .param("task", taskId)
                        .param("outcome", outcome.name())
                        .param("hint", hint, java.sql.Types.VARCHAR)
                        .param("by", by)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec reaching(String statement, @Nullable Collection<UUID> rooms) {
        return jdbc.sql(statement)
                .param("all", rooms == null)
                .param("rooms", rooms == null || rooms.isEmpty() ? List.of(NO_ROOM) : rooms);
    }
}
