package org.yuankao.shared.https;

import java.nio.file.Path;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.yuankao.shared.SharedProperties;

/**
 * A second connector, for a phone in the same network: the plain port stays, since {@code localhost} needs no
 * certificate. What the server's settings say of compression holds here too; the framework applies them to its own
 * connector only.
 */
@Component
class EncryptedConnections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final SharedProperties.Https https;
    private final ServerProperties server;

    EncryptedConnections(SharedProperties properties, ServerProperties server) {
        this.https = properties.https();
        this.server = server;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        Path keyStore = https.keyStore();
        if (keyStore != null) {
            tomcat.addAdditionalTomcatConnectors(connector(new KeyStoreFile(keyStore, https.keyStorePassword())));
        }
    }

    private Connector connector(KeyStoreFile file) {
        Connector connector = new Connector();
        connector.setPort(https.port());
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setProperty("SSLEnabled", "true");
        connector.setProperty("compression", server.getCompression().getEnabled() ? "on" : "off");
        connector.setProperty(
                "compressibleMimeType", String.join(",", server.getCompression().getMimeTypes()));
        connector.addSslHostConfig(host(file));
        return connector;
    }

    private static SSLHostConfig host(KeyStoreFile file) {
        SSLHostConfig host = new SSLHostConfig();
        host.setProtocols("TLSv1.2+TLSv1.3");
        SSLHostConfigCertificate certificate =
                new SSLHostConfigCertificate(host, SSLHostConfigCertificate.Type.UNDEFINED);
        certificate.setCertificateKeystore(file.open());
        certificate.setCertificateKeystorePassword(file.password());
        host.addCertificate(certificate);
        return host;
    }
}
