package org.yuankao.shared;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code yuankao.shared.*}.
 *
 * @param keyFile the installation's keys; losing it is losing all personal data and recordings
 * @param createKeyFile makes a new key file where there is none, at a first start
 * @param objects directory of the object store
 * @param clockRefresh how old the measured distance to the database's clock may be; 0 asks each time (tests)
 * @param clockAlarm distance between this node's and the database's clock from which the node is unhealthy
 * @param publicUrl address under which browsers reach the installation, for QR codes; the request's own when empty
 * @param demo shows what only a demonstration may show, such as giving one's own registered photo
 */
@ConfigurationProperties("yuankao.shared")
public record SharedProperties(
        @DefaultValue("data/keys.json") Path keyFile,
        @DefaultValue("false") boolean createKeyFile,
        @DefaultValue("data/objects") Path objects,
        @DefaultValue("5s") Duration clockRefresh,
        @DefaultValue("1s") Duration clockAlarm,
        @Nullable String publicUrl,
        @DefaultValue("false") boolean demo) {}
