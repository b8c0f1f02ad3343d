package org.yuankao.shared.https;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yuankao.shared.StartRefused;

/** The file with certificate and key; what is wrong with it stops the start in one sentence. */
final class KeyStoreFile {

    private final Path file;
    private final String password;

    KeyStoreFile(Path file, @Nullable String password) {
        this.file = file;
        this.password = Objects.requireNonNullElse(password, "");
    }

    String password() {
        return password;
    }

    KeyStore open() {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return store;
                }
            }
            throw refused("holds no key");
        } catch (NoSuchFileException e) {
            throw refused("is not there");
        } catch (IOException | GeneralSecurityException e) {
            throw refused("cannot be opened (" + e.getMessage() + ")");
        }
    }

    private StartRefused refused(String why) {
        return new StartRefused("The key store %s %s: give a PKCS #12 file as yuankao.shared.https.key-store and its"
                        .formatted(file, why)
                + " password as YUANKAO_HTTPS_PASSWORD, or leave both out.");
    }
}
