package org.yuankao.bench.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * This computer's own certificate: browsers give a camera to encrypted pages only, and nobody else signs for an address
 * such as 192.168.1.5. It is made by the JDK's keytool, and anew when the computer has moved to another network.
 */
final class Certificate {

    /** What Apple's devices accept at most. */
    private static final String DAYS = "825";

    private static final String ALIAS = "yuankao";

    private final Path file;
    private final String password;

    Certificate(Path file, String password) {
        this.file = file;
        this.password = password;
    }

    Path file() {
        return file;
    }

    /** Leaves a file that names all of these IPv4 addresses, localhost, and is good for another month. */
    void covering(Collection<String> addresses) {
        List<String> names = Stream.concat(Stream.of("127.0.0.1"), addresses.stream())
                .distinct()
                .toList();
        try {
            if (!Files.isRegularFile(file) || !stillGood(names)) {
                make(names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while the certificate was made.", e);
        }
    }

    private boolean stillGood(List<String> names) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            X509Certificate made = (X509Certificate) store.getCertificate(ALIAS);
            Set<String> covered = made.getSubjectAlternativeNames().stream()
                    .map(name -> (String) name.get(1))
                    .collect(Collectors.toSet());
            return covered.containsAll(names)
                    && made.getNotAfter().toInstant().isAfter(Instant.now().plus(Duration.ofDays(30)));
        } catch (IOException | GeneralSecurityException e) {
            throw new StackFailure("%s cannot be read: %s. Delete it, it is made anew.".formatted(file, e), e);
        }
    }

    private void make(List<String> names) throws IOException, InterruptedException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        String alternatives = names.stream().map(name -> "ip:" + name).collect(Collectors.joining(","));
        ProcessBuilder keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        DAYS,
                        "-dname",
                        "CN=Yuankao on this computer",
                        "-ext",
                        "SAN=dns:localhost," + alternatives,
                        "-ext",
                        "EKU=serverAuth",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        half.toString(),
                        "-storepass:env",
                        "YUANKAO_HTTPS_PASSWORD"))
                .redirectErrorStream(true);
        keytool.environment().put("YUANKAO_HTTPS_PASSWORD", password);
        Process process = keytool.start();
        String words = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new StackFailure("The certificate cannot be made: " + words.strip());
        }
        Files.move(half, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
