package org.yuankao.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path data;

    @Test
    void secrets_are_made_once_and_readable_by_their_owner_alone() throws IOException {
        Secrets first = Secrets.of(data);

        assertThat(Secrets.of(data)).isEqualTo(first);
        assertThat(first.database()).hasSize(48).isNotEqualTo(first.worker());
        assertThat(Files.getPosixFilePermissions(data.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
