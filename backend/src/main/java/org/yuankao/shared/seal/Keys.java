package org.yuankao.shared.seal;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.jwt.JwtMacConfig;
import com.google.crypto.tink.mac.MacConfig;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yuankao.shared.SharedProperties;
import org.yuankao.shared.StartRefused;

/** The installation's keys, ready to use. */
@Component
public class Keys {

    private final Map<String, KeysetHandle> handles;

    Keys(SharedProperties properties) throws GeneralSecurityException {
        AeadConfig.register();
        MacConfig.register();
        JwtMacConfig.register();
        handles = KeyFile.open(properties.keyFile(), properties.createKeyFile());
    }

    /** The Tink primitive of a purpose, such as {@code Aead} or {@code JwtMac}; safe to share between threads. */
    public <P> P primitive(Purpose purpose, Class<P> type) {
        KeysetHandle handle = handles.get(purpose.key());
        if (handle == null) {
            throw new StartRefused("The key file has no key \"" + purpose.key() + "\": restore the right file.");
        }
        try {
            return handle.getPrimitive(RegistryConfiguration.get(), type);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Key " + purpose.key() + " is not of its kind", e);
        }
    }
}
