package org.yuankao.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** Passwords between the parts, each made at the first start that needs it and readable by its owner alone. */
record Secrets(String database, String worker, String certificate) {

    private static final List<String> NAMES = List.of("database", "worker", "certificate");

    static Secrets of(Path data) {
        Path file = data.resolve("secrets.properties");
        try {
            Properties known = new Properties();
            if (Files.isRegularFile(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    known.load(in);
                }
            }
            if (!known.stringPropertyNames().containsAll(NAMES)) {
                NAMES.forEach(name -> known.putIfAbsent(name, random()));
                write(known, file);
            }
            return new Secrets(
                    known.getProperty("database"), known.getProperty("worker"), known.getProperty("certificate"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Properties secrets, Path file) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newBufferedWriter(half)) {
            secrets.store(out, null);
        }
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
