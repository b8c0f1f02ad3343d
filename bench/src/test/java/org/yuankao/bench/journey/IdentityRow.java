package org.yuankao.bench.journey;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What the table says of a sitting's last photo. */
record IdentityRow(
        int tryNumber,
        String phase,
        @Nullable String verdict,
        @Nullable Double score,
        @Nullable String modelDigest,
        @Nullable String tier,
        @Nullable String reason,
        @Nullable String outcome,
        @Nullable String decidedBy) {

    /** @param purpose ENTRY or TAKEOVER */
    static IdentityRow last(DemoStack demo, String sittingId, String purpose) {
        try (Connection connection = demo.stack().postgres().connect();
                var query = connection.prepareStatement("""
                        select try_number, phase, verdict, score, model_digest, tier, reason, outcome, decided_by::text
                          from sitting.identity_check where sitting_id = ?::uuid and purpose = ?
                         order by try_number desc limit 1""")) {
            query.setString(1, sittingId);
            query.setString(2, purpose);
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                throw new IllegalStateException("No photo of sitting " + sittingId);
            }
            return new IdentityRow(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, Double.class),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
