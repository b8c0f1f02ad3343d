package org.yuankao.sitting.report;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.shared.DataKeys;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.sitting.InformationReport;
import org.yuankao.sitting.hot.At;
import org.yuankao.sitting.person.Masks;
import org.yuankao.sitting.person.SealedPerson;

/** Reports as staff read them: opened, with the candidate's name masked. */
@Component
class ReportRows {

    private static final UUID NO_ROOM = new UUID(0, 0);

    private static final String FROM = """
              from sitting.information_report r join sitting.sitting s on s.id = r.sitting_id
             where (:all or r.room_id in (:rooms)) and s.ticket_number ilike :pattern
            """;

    private final JdbcClient jdbc;
    private final DataKeys dataKeys;
    private final SealedPerson persons;

    ReportRows(JdbcClient jdbc, DataKeys dataKeys, SealedPerson persons) {
        this.jdbc = jdbc;
        this.dataKeys = dataKeys;
        this.persons = persons;
    }

    static String number(long serial) {
        return String.format("B-%06d", serial);
    }

    Page<InformationReport> page(@Nullable Collection<UUID> rooms, PageRequest request) {
        Collection<UUID> named = rooms == null ? List.of(NO_ROOM) : rooms;
        List<InformationReport> reports = jdbc.sql(
                        """
                        select r.id, r.serial, r.sitting_id, r.room_id, r.body, r.at, r.done_at is not null as done,
                               r.note, s.ticket_number, s.person, s.data_key
                        """ + FROM + " order by done, r.at desc, r.id limit :size offset :offset")
                .param("all", rooms == null)
                .param("rooms", named)
                .param("pattern", request.pattern())
                .param("size", request.size())
                .param("offset", request.offset())
                .query((row, number) -> report(row))
                .list();
        long total = jdbc.sql("select count(*)" + FROM)
                .param("all", rooms == null)
                .param("rooms", named)
                .param("pattern", request.pattern())
                .query(Long.class)
                .single();
        return Page.of(reports, request, total);
    }

    private InformationReport report(ResultSet row) throws SQLException {
        byte[] dataKey = row.getBytes("data_key");
        String text = new String(dataKeys.open(dataKey, row.getBytes("body")), StandardCharsets.UTF_8);
        return new InformationReport(
                At.id(row, "id"),
                number(row.getLong("serial")),
                At.id(row, "sitting_id"),
                row.getObject("room_id", UUID.class),
                Masks.name(persons.open(dataKey, row.getBytes("person")).name()),
                row.getString("ticket_number"),
                text,
                At.in(row, "at"),
                row.getBoolean("done"),
                row.getString("note"));
    }
}
