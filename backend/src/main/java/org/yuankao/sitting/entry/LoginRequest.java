package org.yuankao.sitting.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param deviceKey base64url SubjectPublicKeyInfo of the browser's ECDSA P-256 key
 * @param proof base64url signature of the nonce, raw P1363
 */
record LoginRequest(
        @NotBlank @Size(max = 40) String passcode,
        @NotBlank @Size(max = 40) String idNumber,
        @NotBlank @Size(max = 1000) String nonce,
        @NotBlank @Size(max = 400) String deviceKey,
        @NotBlank @Size(max = 200) String proof) {}
