package org.yuankao.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562): ordered by the millisecond they were made in, so that indexes grow at one end. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        long high = System.currentTimeMillis() << 16 | 0x7000 | (random[0] & 0x0F) << 8 | random[1] & 0xFF;
        long low = 0;
        for (int i = 2; i < 10; i++) {
            low = low << 8 | random[i] & 0xFF;
        }
        return new UUID(high, low & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
