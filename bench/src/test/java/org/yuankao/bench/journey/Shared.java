package org.yuankao.bench.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data of others, read in place: {@code YUANKAO_SHARED}, else the folder beside the checkout. */
final class Shared {

    private Shared() {}

    /** A person's picture. */
    static Path picture(String name) {
        return image("verify", name);
    }

    /** A room or a desk. */
    static Path scene(String name) {
        return image("scene", name);
    }

    private static Path image(String kind, String name) {
        Path folder = root().resolve("vision/images").resolve(kind);
        assumeTrue(Files.isDirectory(folder), "skipped: no labelled pictures at " + folder);
        return folder.resolve(name);
    }

    static String models() {
        Path folder = root().resolve("vision/models");
        assumeTrue(Files.isDirectory(folder), "skipped: no vision models at " + folder);
        return folder.toString();
    }

    private static Path root() {
        String named = System.getenv("YUANKAO_SHARED");
        return (named == null ? Path.of("../../shared") : Path.of(named))
                .toAbsolutePath()
                .normalize();
    }
}
