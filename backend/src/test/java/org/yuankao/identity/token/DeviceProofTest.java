package org.yuankao.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class DeviceProofTest {

    private static final String NONCE = "a-nonce";

    private final EcdsaDeviceProof proof = new EcdsaDeviceProof();

    @Test
    void the_holder_of_the_key_is_known_again_by_the_same_id() throws Exception {
        KeyPair key = key("secp256r1");

        String once = proof.verify(spki(key), NONCE, sign(key, NONCE)).orElseThrow();
        String again = proof.verify(spki(key), "other", sign(key, "other")).orElseThrow();

        assertThat(once).isEqualTo(again).hasSize(43);
        assertThat(proof.verify(spki(key("secp256r1")), NONCE, sign(key, NONCE)))
                .isEmpty();
    }

    @Test
    void a_signature_of_another_nonce_proves_nothing() throws Exception {
        KeyPair key = key("secp256r1");

        assertThat(proof.verify(spki(key), NONCE, sign(key, "another"))).isEmpty();
    }

    @Test
    void other_curves_other_keys_and_nonsense_are_refused_not_thrown() throws Exception {
        KeyPair larger = key("secp384r1");
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        KeyPair good = key("secp256r1");

        assertThat(proof.verify(spki(larger), NONCE, sign(larger, NONCE))).isEmpty();
        assertThat(proof.verify(spki(rsa.generateKeyPair()), NONCE, sign(good, NONCE)))
                .isEmpty();
        assertThat(proof.verify("%%%", NONCE, "%%%")).isEmpty();
        assertThat(proof.verify("", NONCE, "")).isEmpty();
        assertThat(proof.verify(spki(good), NONCE, "AAAA")).isEmpty();
    }

    private static KeyPair key(String curve) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    private static String spki(KeyPair key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getPublic().getEncoded());
    }

    private static String sign(KeyPair key, String nonce) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key.getPrivate());
        signature.update(nonce.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }
}
