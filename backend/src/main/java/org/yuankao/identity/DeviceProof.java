package org.yuankao.identity;

import java.util.Optional;

/** Proof that a browser holds the private half of a device key (WebCrypto ECDSA P-256, not extractable). */
public interface DeviceProof {

    /**
     * Checks the signature (raw P1363, SHA-256) of the UTF-8 bytes of the nonce.
     *
     * @param spki public key, base64url of its SubjectPublicKeyInfo
     * @return the device's id, a thumbprint of its key; empty when anything does not fit
     */
    Optional<String> verify(String spki, String nonce, String signature);
}
