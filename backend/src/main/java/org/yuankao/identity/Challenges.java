package org.yuankao.identity;

/** Nonces for {@link DeviceProof}: signed and dated instead of stored, good for five minutes. */
public interface Challenges {

    String issue();

    boolean check(String nonce);
}
