package org.yuankao.sitting.hot;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a connection promises about a commit that was acknowledged. */
public record Durability(String fsync, String fullPageWrites, String synchronousCommit) {

    /** Weaker ones (off) acknowledge before the commit is on disk. */
    private static final Set<String> SYNCHRONOUS = Set.of("on", "remote_apply", "remote_write", "local");

    public static Durability of(JdbcClient jdbc) {
        return jdbc.sql("""
                        select current_setting('fsync') as fsync,
                               current_setting('full_page_writes') as full_page_writes,
                               current_setting('synchronous_commit') as synchronous_commit
                        """).query(Durability.class).single();
    }

    public boolean holds() {
        return fsync.equals("on") && fullPageWrites.equals("on") && SYNCHRONOUS.contains(synchronousCommit);
    }

    void demand() {
        if (!holds()) {
            throw new IllegalStateException("PostgreSQL could lose acknowledged answers (" + this
                    + "). Switch fsync, full_page_writes and synchronous_commit on, or set"
                    + " yuankao.sitting.throw-away-database=true for a test.");
        }
    }
}
