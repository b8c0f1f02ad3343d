package org.yuankao.vision;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Data of others: in YUANKAO_SHARED, else beside the project. A test that needs it is skipped, by name, without it. */
public final class SharedImages {
    private SharedImages() {}

    public static Path vision() {
        String set = System.getenv("YUANKAO_SHARED");
        Path shared = set == null || set.isBlank() ? Path.of("..", "..", "shared") : Path.of(set);
        Path vision = shared.resolve("vision").toAbsolutePath().normalize();
        if (!Files.isDirectory(vision)) {
            String sentence = "Skipped: there is no directory " + vision + " (set YUANKAO_SHARED)";
            System.out.println(sentence);
            return abort(sentence);
        }
        return vision;
    }

    public static Path models() {
        return vision().resolve("models");
    }

    public static byte[] image(String name) {
        return read(vision().resolve("images").resolve(name));
    }

    /** The lines of a CSV file without its header. */
    public static List<String> lines(String name) {
        try {
            List<String> lines = Files.readAllLines(vision().resolve("images").resolve(name));
            return lines.subList(1, lines.size()).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
