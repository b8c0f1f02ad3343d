package org.yuankao.sitting.watch;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.shared.DataKeys;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.SittingSeal;

@Component
class DataKeySeal implements SittingSeal {

    private final JdbcClient jdbc;
    private final DataKeys dataKeys;

    DataKeySeal(JdbcClient jdbc, DataKeys dataKeys) {
        this.jdbc = jdbc;
        this.dataKeys = dataKeys;
    }

    @Override
    public byte[] seal(UUID sittingId, byte[] plain) {
        return dataKeys.seal(key(sittingId), plain);
    }

    @Override
    public byte[] open(UUID sittingId, byte[] sealed) {
        return dataKeys.open(key(sittingId), sealed);
    }

    private byte[] key(UUID sittingId) {
        return jdbc.sql("select data_key from sitting.sitting where id = :id")
                .param("id", sittingId)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> Problem.of("sitting.unknown"));
    }
}
