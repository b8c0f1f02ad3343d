package org.yuankao.identity.throttle;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/** Everybody may write a bucket by trying a name; without this the table would only ever grow. */
@Component
@OnRole(Role.ENGINE)
class ForgottenBuckets {

    private static final int PORTION = 1000;

    private final BucketThrottle throttle;

    ForgottenBuckets(BucketThrottle throttle) {
        this.throttle = throttle;
    }

    /** Two nodes at once take different rows. */
    @Scheduled(
            initialDelayString = "${yuankao.identity.forget-buckets-every:10m}",
            fixedDelayString = "${yuankao.identity.forget-buckets-every:10m}")
    void sweep() {
        int forgotten;
        do {
            forgotten = throttle.forget(PORTION);
        } while (forgotten >= PORTION);
    }
}
