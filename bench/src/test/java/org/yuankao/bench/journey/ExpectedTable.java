package org.yuankao.bench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.yuankao.bench.client.AnswerLedger;

/** What the table of answers holds after clients were told what it holds. */
final class ExpectedTable {

    private ExpectedTable() {}

    /**
     * The table holds every acknowledged change with its own value and receipt, and nothing besides; what counts in it
     * is what the candidate believes. The second half holds because a client repeats a change until it is acknowledged.
     */
    static void expectToEqual(AnswerLedger ledger, Connection connection) throws SQLException {
        String sitting = ledger.sittingId();
        assertThat(ledger.acknowledged()).as("acknowledged changes").isNotEmpty();
        assertThat(ledger.stored(connection))
                .as("changes of %s", sitting)
                .containsExactlyInAnyOrderElementsOf(ledger.acknowledged());
        assertThat(ledger.effective(connection)).as("answers of %s", sitting).isEqualTo(ledger.newest());
    }
}
