package org.yuankao.bench.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** What the backend has written since a moment: during a fault a person must be able to read it. */
record BackendLog(Path file, long from) {

    static BackendLog fromNow(Path file) throws IOException {
        return new BackendLog(file, Files.size(file));
    }

    /** Warnings and errors, one line each. */
    List<String> alarms() throws IOException {
        return lines().stream()
                .filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                .toList();
    }

    /** How many stack traces there are, causes not counted. */
    long traces() throws IOException {
        List<String> lines = lines();
        return IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).startsWith("\tat ") && begins(lines.get(i - 1)))
                .count();
    }

    private static boolean begins(String lineBefore) {
        return !lineBefore.startsWith("\t") && !lineBefore.startsWith("Caused by: ");
    }

    private List<String> lines() throws IOException {
        byte[] all = Files.readAllBytes(file);
        return new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
