package org.yuankao.shared.seal;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.yuankao.shared.SharedProperties;

/** Keys for tests without Spring. */
public final class TestKeys {

    private TestKeys() {}

    /** New ones, or those that lie in the folder already. */
    public static Keys in(Path folder) throws GeneralSecurityException {
        return new Keys(new SharedProperties(
                folder.resolve("keys.json"),
                true,
                folder,
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                null,
                false,
                SharedProperties.Https.OFF));
    }
}
