package org.yuankao.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yuankao.IntegrationTest;
import org.yuankao.TestDatabase;
import org.yuankao.identity.IdentityProperties;
import org.yuankao.identity.LoginThrottle;
import org.yuankao.shared.Ids;

/** Two throttles that share nothing but the database, as two nodes do. */
@IntegrationTest
@DisplayName("The sixth try waits, over two nodes too")
class LoginThrottleIT {

    @Autowired
    DataSource pool;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ForgottenBuckets forgotten;

    private LoginThrottle here;
    private LoginThrottle there;
    private final byte[] key = Ids.next().toString().getBytes();

    @BeforeEach
    void twoNodes() {
        here = new BucketThrottle(pool, refill(Duration.ofSeconds(60)));
        there = new BucketThrottle(new DriverManagerDataSource(TestDatabase.url()), refill(Duration.ofSeconds(60)));
    }

    @Test
    void five_tries_are_free_wherever_they_are_made() {
        assertThat(here.tryAcquire("candidate", key)).isEmpty();
        assertThat(there.tryAcquire("candidate", key)).isEmpty();
        assertThat(here.tryAcquire("candidate", key)).isEmpty();
        assertThat(there.tryAcquire("candidate", key)).isEmpty();
        assertThat(here.tryAcquire("candidate", key)).isEmpty();

        assertThat(there.tryAcquire("candidate", key))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(60)));
        assertThat(here.tryAcquire("candidate", key)).isPresent();
    }

    @Test
    void twelve_at_the_same_moment_are_five() {
        var tries = IntStream.range(0, 12)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> (i % 2 == 0 ? here : there).tryAcquire("candidate", key)))
                .toList();

        assertThat(tries.stream().map(CompletableFuture::join).filter(Optional::isEmpty))
                .hasSize(5);
    }

    @Test
    void one_persons_tries_and_one_kind_of_login_are_nobody_elses() {
        exhaust(here, "candidate");

        assertThat(there.tryAcquire("staff", key)).isEmpty();
        assertThat(there.tryAcquire("candidate", Ids.next().toString().getBytes()))
                .isEmpty();
    }

    @Test
    void after_a_login_that_succeeded_all_tries_are_back() {
        exhaust(here, "candidate");
        there.reset("candidate", key);

        assertThat(here.tryAcquire("candidate", key)).isEmpty();
    }

    @Test
    void the_wait_that_is_told_is_enough() throws InterruptedException {
        LoginThrottle quick = new BucketThrottle(pool, refill(Duration.ofMillis(400)));
        exhaust(quick, "candidate");
        Duration wait = quick.tryAcquire("candidate", key).orElseThrow();
        Thread.sleep(wait.toMillis() + 50);

        assertThat(quick.tryAcquire("candidate", key)).isEmpty();
    }

    @Test
    void what_has_expired_is_forgotten_however_much_it_is_and_nothing_else() {
        exhaust(here, "candidate");
        jdbc.sql("""
                        insert into identity.login_bucket (id, state, expires_at)
                        select 'old:' || :own || n, null, 1 from generate_series(1, 1200) n
                        """).param("own", new String(key)).update();

        forgotten.sweep();

        assertThat(rows("old:" + new String(key))).isZero();
        assertThat(rows("candidate:" + HexFormat.of().formatHex(key))).isEqualTo(1);
        assertThat(here.tryAcquire("candidate", key)).isPresent();
    }

    @Test
    void a_bucket_expires_a_day_after_it_is_full_again() {
        here.tryAcquire("candidate", key);

        assertThat(jdbc.sql("select expires_at from identity.login_bucket where id = ?")
                        .param("candidate:" + HexFormat.of().formatHex(key))
                        .query(Long.class)
                        .single())
                .isBetween(
                        System.currentTimeMillis() + Duration.ofHours(23).toMillis(),
                        System.currentTimeMillis() + Duration.ofHours(25).toMillis());
    }

    private long rows(String prefix) {
        return jdbc.sql("select count(*) from identity.login_bucket where starts_with(id, ?)")
                .param(prefix)
                .query(Long.class)
                .single();
    }

    private void exhaust(LoginThrottle throttle, String scope) {
        Stream.generate(() -> throttle.tryAcquire(scope, key))
                .limit(5)
                .forEach(free -> assertThat(free).isEmpty());
        assertThat(throttle.tryAcquire(scope, key)).isPresent();
    }

    private static IdentityProperties refill(Duration span) {
        return new IdentityProperties(null, null, 5, span, Duration.ofHours(1));
    }
}
