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
 * @param https encrypted connections that this node answers itself, where no proxy stands in front of it
 */
@ConfigurationProperties("yuankao.shared")
public record SharedProperties(
        @DefaultValue("data/keys.json") Path keyFile,
        @DefaultValue("false") boolean createKeyFile,
        @DefaultValue("data/objects") Path objects,
        @DefaultValue("5s") Duration clockRefresh,
        @DefaultValue("1s") Duration clockAlarm,
        @Nullable String publicUrl,
        @DefaultValue("false") boolean demo,
        @DefaultValue Https https) {

    /**
     * Browsers give the camera to encrypted pages only, so a phone needs this or a proxy.
     *
     * @param keyStore PKCS #12 file with the certificate and its key; no encrypted connections without one
     * @param keyStorePassword opens the file
     * @param port beside {@code server.port}, which stays as it is
     */
    public record Https(
            @Nullable Path keyStore,
            @Nullable String keyStorePassword,
            @DefaultValue("8443") int port) {

        public static final Https OFF = new Https(null, null, 8443);
    }
}
