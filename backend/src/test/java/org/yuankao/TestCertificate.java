package org.yuankao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A certificate of our own for 127.0.0.1, made once for all tests of this JVM, and browsers that trust it alone. */
public final class TestCertificate implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PASSWORD = "of-the-tests";
    private static final Path FILE = make();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "yuankao.shared.https.key-store=" + FILE,
                        "yuankao.shared.https.key-store-password=" + PASSWORD,
                        "yuankao.shared.https.port=0")
                .applyTo(context);
    }

    /** A browser at the node's encrypted port; it checks certificate and address as browsers do. */
    public static Browser browser(ServletWebServerApplicationContext node) {
        return new Browser("https://127.0.0.1:" + port(node), client());
    }

    private static int port(ServletWebServerApplicationContext node) {
        for (Connector connector :
                ((TomcatWebServer) node.getWebServer()).getTomcat().getService().findConnectors()) {
            if (connector.getSecure()) {
                return connector.getLocalPort();
            }
        }
        throw new AssertionError("the node answers no encrypted connections");
    }

    private static HttpClient client() {
        try (InputStream in = Files.newInputStream(FILE)) {
            KeyStore made = KeyStore.getInstance("PKCS12");
            made.load(in, PASSWORD.toCharArray());
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("node", made.getCertificate("node"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, trust.getTrustManagers(), null);
            return HttpClient.newBuilder().sslContext(tls).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path make() {
        try {
            Path file = Files.createTempDirectory("yuankao-https").resolve("node.p12");
            String keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            Process process = new ProcessBuilder(List.of(
                            keytool,
                            "-genkeypair",
                            "-alias",
                            "node",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=tests",
                            "-ext",
                            "SAN=ip:127.0.0.1",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            PASSWORD))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("keytool made no certificate");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
