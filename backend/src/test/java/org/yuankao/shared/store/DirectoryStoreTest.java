package org.yuankao.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuankao.shared.SharedProperties;

class DirectoryStoreTest {

    @TempDir
    Path folder;

    private DirectoryStore store;

    @BeforeEach
    void inAFolder() {
        store = new DirectoryStore(new SharedProperties(
                folder.resolve("keys"),
                false,
                folder,
                Duration.ZERO,
                Duration.ofSeconds(1),
                null,
                false,
                SharedProperties.Https.OFF));
    }

    @Test
    void what_was_put_is_got_until_it_is_deleted() {
        store.put("photos/1/taken", new byte[] {1});
        store.put("photos/1/taken", new byte[] {2, 3});

        assertThat(store.get("photos/1/taken"))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(2, 3));
        store.delete("photos/1/taken");
        assertThat(store.get("photos/1/taken")).isEmpty();
        store.delete("photos/1/taken");
    }

    @Test
    void nothing_half_written_stays_behind() throws IOException {
        store.put("a/b", new byte[100_000]);

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("a/b"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../keys", "a/../../b", "/etc/passwd", "a//b", "", ".hidden", "a/.b", "a\\b", "a\u0000b"})
    void keys_lead_nowhere_else(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> store.put(key, new byte[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> store.get(key));
    }
}
