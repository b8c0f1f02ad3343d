package org.yuankao.sitting.hot;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.sitting.SittingProperties;

/**
 * The connections that answering, the paper, the pulse and the page's state use. A pool of its own, so that steps that
 * wait for the engine cannot keep an answer waiting; every statement on it commits by itself. It refuses to exist on a
 * database that could forget an acknowledged answer.
 */
@Component
public class HotPath implements AutoCloseable {

    private final HikariDataSource pool;
    private final JdbcClient jdbc;

    HotPath(JdbcConnectionDetails database, SittingProperties settings) {
        this.pool = open(database, settings.hotConnections());
        this.jdbc = JdbcClient.create(pool);
        if (!settings.throwAwayDatabase()) {
            Durability.of(jdbc).demand();
        }
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    private static HikariDataSource open(JdbcConnectionDetails database, int size) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("hot");
        pool.setJdbcUrl(database.getJdbcUrl());
        pool.setUsername(database.getUsername());
        pool.setPassword(database.getPassword());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(size);
        // an honest "not saved yet" after 3 s is better than a long silence
        pool.setConnectionTimeout(3_000);
        pool.setValidationTimeout(1_000);
        pool.setAutoCommit(true);
        pool.setConnectionInitSql("set synchronous_commit = on");
        pool.addDataSourceProperty("ApplicationName", "yuankao-hot");
        pool.addDataSourceProperty("prepareThreshold", "1");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("socketTimeout", "15");
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
