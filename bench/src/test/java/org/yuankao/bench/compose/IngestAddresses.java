package org.yuankao.bench.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses that only nodes of role {@code ingest} answer, as the backend's controllers say it. */
final class IngestAddresses {

    private static final Pattern MAPPING =
            Pattern.compile("@(Request|Get|Post|Put|Delete|Patch)Mapping\\((?:[^\")]*=\\s*)?\"([^\"]+)\"");

    private IngestAddresses() {}

    /** With a UUID in the place of each variable. */
    static Set<String> all() throws IOException {
        Set<String> addresses = new TreeSet<>();
        for (Path source : controllers()) {
            String base = "";
            Matcher mapping = MAPPING.matcher(Files.readString(source));
            while (mapping.find()) {
                if (mapping.group(1).equals("Request")) {
                    base = mapping.group(2);
                } else {
                    addresses.add(
                            (base + mapping.group(2)).replaceAll("\\{[^}]+}", "0198f2c0-0000-7000-8000-000000000001"));
                }
            }
        }
        return addresses;
    }

    private static List<Path> controllers() throws IOException {
        Path sources = ComposeFile.PROJECT.resolve("backend/src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith("Controller.java"))
                    .filter(IngestAddresses::isOfIngest)
                    .toList();
        }
    }

    private static boolean isOfIngest(Path source) {
        try {
            return Files.readString(source).contains("@OnRole(Role.INGEST)");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
