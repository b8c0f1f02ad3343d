package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.yuankao.TestDatabase;

/** A transaction of somebody else's that holds a row, or has changed it, until it is ended; closing it undoes it. */
final class HeldRow implements AutoCloseable {

    private final Connection other;

    private HeldRow(Connection other) {
        this.other = other;
    }

    /** @param sql names the row by its one parameter */
    static HeldRow by(String sql, UUID id) throws SQLException {
        Connection other = DriverManager.getConnection(TestDatabase.url());
        other.setAutoCommit(false);
        try (PreparedStatement hold = other.prepareStatement(sql)) {
            hold.setObject(1, id);
            if (!hold.execute()) {
                assertThat(hold.getUpdateCount()).isOne();
            }
        }
        return new HeldRow(other);
    }

    void commit() throws SQLException {
        other.commit();
    }

    @Override
    public void close() throws SQLException {
        other.rollback();
        other.close();
    }
}
