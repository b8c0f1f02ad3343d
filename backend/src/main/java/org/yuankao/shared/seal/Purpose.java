package org.yuankao.shared.seal;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.jwt.JwtHmacParameters;
import com.google.crypto.tink.mac.HmacParameters;
import java.security.GeneralSecurityException;

/** What a key of the key file is for; each has one of its own. */
public enum Purpose {
    /** Seals personal columns. */
    PERSONAL_DATA("personal-data"),
    /** Wraps the keys of single sittings. */
    DATA_KEYS("data-keys"),
    /** Finds sealed values again. */
    BLIND_INDEX("blind-index"),
    /** Signs the tokens of candidates and phones. */
    TOKENS("tokens");

    private final String key;

    Purpose(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    Parameters parameters() throws GeneralSecurityException {
        return switch (this) {
            case PERSONAL_DATA, DATA_KEYS -> PredefinedAeadParameters.AES256_GCM;
            // no prefix: an index has to stay the same when a key is added
            case BLIND_INDEX ->
                HmacParameters.builder()
                        .setKeySizeBytes(32)
                        .setTagSizeBytes(32)
                        .setHashType(HmacParameters.HashType.SHA256)
                        .setVariant(HmacParameters.Variant.NO_PREFIX)
                        .build();
            case TOKENS ->
                JwtHmacParameters.builder()
                        .setKeySizeBytes(32)
                        .setAlgorithm(JwtHmacParameters.Algorithm.HS256)
                        .setKidStrategy(JwtHmacParameters.KidStrategy.BASE64_ENCODED_KEY_ID)
                        .build();
        };
    }
}
