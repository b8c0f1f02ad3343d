package org.yuankao.sitting.hot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import org.yuankao.IntegrationTest;
import org.yuankao.TestDatabase;
import org.yuankao.sitting.SittingProperties;

@IntegrationTest
@DisplayName("Must show 9: an acknowledged answer is a committed answer")
class DurabilityIT {

    @Autowired
    HotPath hot;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HikariDataSource main;

    @Test
    void the_hot_paths_own_connections_commit_durably() {
        Durability durability = Durability.of(hot.jdbc());

        assertThat(durability).isEqualTo(new Durability("on", "on", "on"));
        assertThat(hot.jdbc()
                        .sql("select current_setting('application_name')")
                        .query(String.class)
                        .single())
                .isEqualTo("yuankao-hot");
    }

    @Test
    void receipts_epochs_and_admissions_are_committed_durably_too() {
        assertThat(Durability.of(jdbc)).isEqualTo(new Durability("on", "on", "on"));
        assertThat(main.getConnectionInitSql()).isEqualTo("set synchronous_commit = on");
    }

    @Test
    void a_node_whose_own_connections_could_lose_a_commit_is_refused() {
        try (HikariDataSource careless = new HikariDataSource()) {
            careless.setJdbcUrl(TestDatabase.url());
            careless.setConnectionInitSql("set synchronous_commit = off");
            JdbcClient lossy = JdbcClient.create(careless);

            assertThatThrownBy(() -> new MainPool(lossy, settings(false)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("synchronousCommit=off");
        }
    }

    @Test
    void they_are_not_the_connections_that_the_engine_uses() {
        assertThat(jdbc.sql("select count(*) from pg_stat_activity where application_name = 'yuankao-hot'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("select current_setting('application_name')")
                        .query(String.class)
                        .single())
                .isNotEqualTo("yuankao-hot");
    }

    @Test
    void a_database_that_could_lose_an_answer_is_refused_unless_it_is_thrown_away() throws IOException {
        try (EmbeddedPostgres careless =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            JdbcConnectionDetails database = details(careless.getJdbcUrl("postgres", "postgres"));

            assertThatThrownBy(() -> new HotPath(database, settings(false)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("fsync");
            try (HotPath thrownAway = new HotPath(database, settings(true))) {
                assertThat(Durability.of(thrownAway.jdbc()).holds()).isFalse();
            }
        }
    }

    private static SittingProperties settings(boolean throwAway) {
        return new SittingProperties(
                2,
                throwAway,
                Duration.ofMinutes(2),
                Duration.ofMinutes(10),
                Duration.ofSeconds(15),
                DataSize.ofMegabytes(2),
                12_000_000,
                DataSize.ofMegabytes(8),
                25_000_000,
                20_000);
    }

    private static JdbcConnectionDetails details(String url) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }
}
