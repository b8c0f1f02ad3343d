package org.yuankao.shared.https;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuankao.shared.StartRefused;

class KeyStoreFileTest {

    @TempDir
    Path folder;

    @Test
    void a_file_that_is_not_there_stops_the_start() {
        refused(folder.resolve("none.p12"), "", "is not there");
    }

    @Test
    void a_wrong_password_stops_the_start() throws Exception {
        refused(empty("right"), "wrong", "cannot be opened");
    }

    @Test
    void a_file_without_a_key_stops_the_start() throws Exception {
        refused(empty("right"), "right", "holds no key");
    }

    private void refused(Path file, String password, String why) {
        assertThatThrownBy(() -> new KeyStoreFile(file, password).open())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(why)
                .hasMessageContaining("yuankao.shared.https.key-store");
    }

    private Path empty(String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        Path file = folder.resolve("empty.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file;
    }
}
