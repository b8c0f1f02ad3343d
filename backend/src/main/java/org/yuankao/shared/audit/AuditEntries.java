package org.yuankao.shared.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.yuankao.shared.Actor;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Ids;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;

@Component
class AuditEntries implements AuditLog {

    private static final String MATCHES =
            " from shared.audit_entry where action ilike :q or subject ilike :q or actor ilike :q";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    AuditEntries(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void record(String action, String subject, @Nullable String reason, Map<String, ?> details) {
        recordAs(signedIn(), action, subject, reason, details);
    }

    @Override
    public void recordAs(String actor, String action, String subject, @Nullable String reason, Map<String, ?> details) {
        jdbc.sql("""
                        insert into shared.audit_entry (id, actor, action, subject, reason, details)
                        values (:id, :actor, :action, :subject, :reason, :details::jsonb)""")
                .param("id", Ids.next())
                .param("actor", actor)
                .param("action", action)
                .param("subject", subject)
                .param("reason", reason)
                .param("details", write(details))
                .update();
    }

    Page<AuditEntry> page(PageRequest request) {
        long total = jdbc.sql("select count(*)" + MATCHES)
                .param("q", request.pattern())
                .query(Long.class)
                .single();
        var items = jdbc.sql("select *" + MATCHES + " order by id desc limit :size offset :offset")
                .param("q", request.pattern())
                .param("size", request.size())
                .param("offset", request.offset())
                .query(this::entry)
                .list();
        return Page.of(items, request, total);
    }

    private static String signedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Actor actor ? actor.actor() : "system";
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("reason"),
                read(row.getString("details")));
    }

    private String write(Map<String, ?> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Details of an audit entry are scalars", e);
        }
    }

    private Map<String, Object> read(String details) {
        try {
            return json.readValue(details, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An audit entry is not readable", e);
        }
    }
}
