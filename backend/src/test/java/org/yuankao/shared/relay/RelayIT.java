package org.yuankao.shared.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import org.yuankao.IntegrationTest;
import org.yuankao.shared.Ids;
import org.yuankao.shared.Relay;
import org.yuankao.shared.RelayEntry;
import org.yuankao.shared.RelayTarget;

/** Each test has a target of its own name, which no thread of the node drains. */
@IntegrationTest
@DisplayName("Q3 What has to happen after a commit happens once, in order, also after failures")
class RelayIT {

    @Autowired
    Relay relay;

    @Autowired
    Drain drain;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private final String name = "test-" + Ids.next();
    private final ConcurrentLinkedQueue<RelayEntry> delivered = new ConcurrentLinkedQueue<>();
    private final RelayTarget target = target(delivered::add);

    @Test
    void an_entry_without_a_transaction_belongs_to_nothing() {
        assertThatThrownBy(() -> relay.send("k", name, "t", Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void what_is_rolled_back_is_not_delivered() {
        transaction.executeWithoutResult(status -> {
            relay.send("k", name, "t", Map.of());
            status.setRollbackOnly();
        });

        assertThat(drain.drain(target)).isZero();
    }

    @Test
    void the_same_event_is_delivered_once_even_when_it_is_sent_again_later() {
        inTransaction(() -> relay.sendOnce("k", name, "t", "event-1", Map.of("n", 1)));
        drain.drain(target);
        inTransaction(() -> relay.sendOnce("k", name, "t", "event-1", Map.of("n", 2)));
        drain.drain(target);

        assertThat(delivered)
                .singleElement()
                .satisfies(entry -> assertThat(entry.payload()).containsEntry("n", 1));
    }

    @Test
    void two_nodes_deliver_everything_once_and_each_key_in_order() {
        for (int n = 0; n < 12; n++) {
            int number = n;
            inTransaction(() ->
                    IntStream.range(0, 25).forEach(key -> relay.send("key-" + key, name, "t", Map.of("n", number))));
        }
        RelayTarget slow = target(entry -> {
            delivered.add(entry);
            sleep(ThreadLocalRandom.current().nextInt(3));
        });

        CompletableFuture<Integer> here = CompletableFuture.supplyAsync(() -> drain.drain(slow));
        CompletableFuture<Integer> there = CompletableFuture.supplyAsync(() -> drain.drain(slow));
        int together = here.join() + there.join() + drain.drain(slow);

        assertThat(together).isEqualTo(300);
        assertThat(here.join()).isPositive();
        assertThat(there.join()).isPositive();
        for (int key = 0; key < 25; key++) {
            String wanted = "key-" + key;
            assertThat(delivered.stream()
                            .filter(entry -> entry.key().equals(wanted))
                            .map(entry -> entry.payload().get("n")))
                    .containsExactly(IntStream.range(0, 12).boxed().toArray());
        }
    }

    @Test
    void what_a_failing_target_wrote_is_undone_and_its_key_waits_while_others_go_on() {
        inTransaction(() -> {
            relay.send("bad", name, "first", Map.of());
            relay.send("bad", name, "second", Map.of());
            relay.send("good", name, "t", Map.of());
        });
        RelayTarget failing = target(entry -> {
            if (entry.key().equals("bad")) {
                jdbc.sql("insert into shared.audit_entry (id, actor, action, subject) values (?, 'x', 'x', ?)")
                        .params(Ids.next(), name)
                        .update();
                throw new IllegalStateException("not now");
            }
            delivered.add(entry);
        });

        assertThat(drain.drain(failing)).isEqualTo(1);
        assertThat(delivered).extracting(RelayEntry::key).containsExactly("good");
        assertThat(jdbc.sql("select count(*) from shared.audit_entry where subject = ?")
                        .param(name)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(attempts("first")).isEqualTo(1);
        assertThat(attempts("second")).isZero();
        assertThat(lastError()).contains("not now");
        assertThat(drain.drain(failing)).as("back-off holds it").isZero();

        jdbc.sql("update shared.relay_entry set next_try_at = statement_timestamp() where target = ?")
                .param(name)
                .update();
        drain.drain(target);
        assertThat(delivered).extracting(RelayEntry::type).containsExactly("t", "first", "second");
        assertThat(delivered)
                .filteredOn(entry -> entry.type().equals("first"))
                .allMatch(entry -> entry.attempts() == 1);
    }

    @Test
    void many_keys_are_written_by_one_statement_and_not_twice() {
        String select = "select 'k' || n, 'once', jsonb_build_object('n', n) from generate_series(1, :top) n";

        assertThat(sendAll(select, 40)).isEqualTo(40);
        assertThat(sendAll(select, 50)).isEqualTo(10);
        assertThat(drain.drain(target)).isEqualTo(50);
    }

    private int sendAll(String select, int top) {
        return transaction.execute(status -> relay.sendAll(name, "bulk", select, Map.of("top", top)));
    }

    private int attempts(String type) {
        return jdbc.sql("select attempts from shared.relay_entry where target = ? and type = ?")
                .params(List.of(name, type))
                .query(Integer.class)
                .single();
    }

    private String lastError() {
        return jdbc.sql("select last_error from shared.relay_entry where target = ? and type = 'first'")
                .param(name)
                .query(String.class)
                .single();
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    private RelayTarget target(java.util.function.Consumer<RelayEntry> deliver) {
        return new RelayTarget() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void deliver(RelayEntry entry) {
                deliver.accept(entry);
            }
        };
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
