package org.yuankao.workflow;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.sitting.SittingLabel;
import org.yuankao.sitting.SittingViews;

/**
 * How many instances stand on each activity of a model. Counted over the engine's own table of standing activities,
 * for the engine's query counts one activity a call. Business keys of candidate-sitting and identity-check are sittings.
 */
@Service
class TokenCounts {

    private final JdbcClient jdbc;
    private final SittingViews sittings;

    TokenCounts(JdbcClient jdbc, SittingViews sittings) {
        this.jdbc = jdbc;
        this.sittings = sittings;
    }

    @Schema(name = "WorkflowActivityCount")
    record Count(String activityId, long count) {}

    @Schema(name = "WorkflowStandingSitting")
    record Standing(UUID sittingId, String ticketNumber, String nameMasked, Instant since) {}

    private record Token(UUID sittingId, Instant since) {}

    List<Count> of(String definitionId) {
        return jdbc.sql("""
                        select act_id_, count(*) from engine.act_hi_actinst
                        where proc_def_id_ = :definition and end_time_ is null
                        group by act_id_ order by act_id_""")
                .param("definition", definitionId)
                .query((row, number) -> new Count(row.getString(1), row.getLong(2)))
                .list();
    }

    /** The sittings whose token is on the activity, longest first. */
    Page<Standing> on(String definitionId, String activityId, PageRequest page) {
        String from = """
                 from engine.act_hi_actinst a join engine.act_hi_procinst p on p.id_ = a.proc_inst_id_
                where a.proc_def_id_ = :definition and a.act_id_ = :activity and a.end_time_ is null
                  and p.business_key_ ~ '^[0-9a-f-]{36}$'""";
        List<Token> tokens = jdbc.sql("select p.business_key_, a.start_time_" + from
                        + " order by a.start_time_, a.id_ limit :size offset :offset")
                .param("definition", definitionId)
                .param("activity", activityId)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(TokenCounts::token)
                .list();
        long total = jdbc.sql("select count(*)" + from)
                .param("definition", definitionId)
                .param("activity", activityId)
                .query(Long.class)
                .single();
        Map<UUID, SittingLabel> labels =
                sittings.labels(tokens.stream().map(Token::sittingId).collect(Collectors.toSet()));
        List<Standing> items = tokens.stream()
                .filter(token -> labels.containsKey(token.sittingId()))
                .map(token -> standing(token, labels.get(token.sittingId())))
                .toList();
        return Page.of(items, page, total);
    }

    private static Standing standing(Token token, @org.jspecify.annotations.Nullable SittingLabel label) {
        String ticket = label == null ? "" : label.ticketNumber();
        String name = label == null ? "" : label.nameMasked();
        return new Standing(token.sittingId(), ticket, name, token.since());
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(UUID.fromString(row.getString(1)), row.getTimestamp(2).toInstant());
    }
}
