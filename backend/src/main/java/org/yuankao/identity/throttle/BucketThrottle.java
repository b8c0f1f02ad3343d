package org.yuankao.identity.throttle;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.yuankao.identity.IdentityProperties;
import org.yuankao.identity.LoginThrottle;

/** Token buckets of Bucket4j in {@code identity.login_bucket}; {@link ForgottenBuckets} removes old ones. */
@Component
class BucketThrottle implements LoginThrottle {

    /** After its last try a bucket is kept until it is full again and for this long. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final BucketConfiguration limits;

    BucketThrottle(DataSource database, IdentityProperties properties) {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("identity.login_bucket")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                .build();
        limits = BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(properties.loginAttempts())
                        .refillIntervally(1, properties.loginRefill())
                        .build())
                .build();
    }

    @Override
    public Optional<Duration> tryAcquire(String scope, byte[] key) {
        ConsumptionProbe probe =
                buckets.builder().build(id(scope, key), () -> limits).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    @Override
    public void reset(String scope, byte[] key) {
        buckets.removeProxy(id(scope, key));
    }

    /** @return how many, at most the portion */
    int forget(int portion) {
        return buckets.removeExpired(portion);
    }

    private static String id(String scope, byte[] key) {
        return scope + ":" + HexFormat.of().formatHex(key);
    }
}
