package org.yuankao.identity.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuankao.identity.DeviceProof;

/** ECDSA on P-256 with SHA-256, in the encodings that WebCrypto exports. */
@Component
class EcdsaDeviceProof implements DeviceProof {

    private static final int P256_BITS = 256;

    @Override
    public Optional<String> verify(String spki, String nonce, String signature) {
        try {
            byte[] encoded = Base64.getUrlDecoder().decode(spki);
            PublicKey key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
            if (!(key instanceof ECPublicKey ec) || ec.getParams().getOrder().bitLength() != P256_BITS) {
                return Optional.empty();
            }
            Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(key);
            check.update(nonce.getBytes(UTF_8));
            return check.verify(Base64.getUrlDecoder().decode(signature))
                    ? Optional.of(thumbprint(key.getEncoded()))
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String thumbprint(byte[] key) throws GeneralSecurityException {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(key));
    }
}
