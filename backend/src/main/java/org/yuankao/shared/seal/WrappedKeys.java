package org.yuankao.shared.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;
import org.yuankao.shared.DataKeys;

@Component
class WrappedKeys implements DataKeys {

    private static final byte[] WRAPPING = "data-key".getBytes(UTF_8);
    private static final byte[] NO_CONTEXT = new byte[0];
    private static final int KEY_BYTES = 32;

    private final Aead wrapping;

    WrappedKeys(Keys keys) {
        wrapping = keys.primitive(Purpose.DATA_KEYS, Aead.class);
    }

    @Override
    public byte[] wrapNew() {
        try {
            return wrapping.encrypt(Random.randBytes(KEY_BYTES), WRAPPING);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not wrap a key", e);
        }
    }

    @Override
    public byte[] seal(byte[] wrapped, byte[] plain) {
        try {
            return unwrap(wrapped).encrypt(plain, NO_CONTEXT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not seal", e);
        }
    }

    @Override
    public byte[] open(byte[] wrapped, byte[] sealed) {
        try {
            return unwrap(wrapped).decrypt(sealed, NO_CONTEXT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealed with another key, or damaged", e);
        }
    }

    private Aead unwrap(byte[] wrapped) throws GeneralSecurityException {
        return new AesGcmJce(wrapping.decrypt(wrapped, WRAPPING));
    }
}
