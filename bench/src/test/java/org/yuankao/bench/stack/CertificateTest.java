package org.yuankao.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("C5: the demonstration's own certificate")
class CertificateTest {

    @TempDir
    Path folder;

    @Test
    void it_names_localhost_and_every_address_of_the_computer() throws Exception {
        Path file = made("192.168.7.8", "10.1.2.3");

        assertThat(read(file, "secret").getSubjectAlternativeNames())
                .extracting(name -> (Object) name.get(1))
                .containsExactlyInAnyOrder("localhost", "127.0.0.1", "192.168.7.8", "10.1.2.3");
    }

    @Test
    void a_phone_that_has_accepted_it_is_not_asked_again_after_a_restart() throws Exception {
        byte[] first = Files.readAllBytes(made("192.168.7.8"));

        assertThat(Files.readAllBytes(made("192.168.7.8"))).isEqualTo(first);
    }

    @Test
    void another_network_needs_another_certificate() throws Exception {
        made("192.168.7.8");

        assertThat(read(made("172.16.0.9"), "secret").getSubjectAlternativeNames())
                .extracting(name -> (Object) name.get(1))
                .contains("172.16.0.9");
    }

    @Test
    void a_file_of_another_password_is_named_with_the_mend() {
        made("192.168.7.8");

        assertThatThrownBy(() -> new Certificate(file(), "another secret").covering(List.of("192.168.7.8")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("Delete it");
    }

    private Path made(String... addresses) {
        new Certificate(file(), "secret").covering(List.of(addresses));
        return file();
    }

    private Path file() {
        return folder.resolve("https.p12");
    }

    private static X509Certificate read(Path file, String password) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            return (X509Certificate) store.getCertificate("yuankao");
        }
    }
}
