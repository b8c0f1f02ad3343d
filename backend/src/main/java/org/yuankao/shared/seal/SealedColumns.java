package org.yuankao.shared.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;
import org.yuankao.shared.PersonalData;

@Component
class SealedColumns implements PersonalData {

    private static final byte[] CONTEXT = "personal-data".getBytes(UTF_8);

    private final Aead aead;
    private final Mac index;

    SealedColumns(Keys keys) {
        aead = keys.primitive(Purpose.PERSONAL_DATA, Aead.class);
        index = keys.primitive(Purpose.BLIND_INDEX, Mac.class);
    }

    @Override
    public byte[] seal(String plain) {
        try {
            return aead.encrypt(plain.getBytes(UTF_8), CONTEXT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not seal", e);
        }
    }

    @Override
    public String open(byte[] sealed) {
        try {
            return new String(aead.decrypt(sealed, CONTEXT), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealed with another key, or damaged", e);
        }
    }

    @Override
    public byte[] blindIndex(String value) {
        try {
            return index.computeMac(value.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not index", e);
        }
    }
}
