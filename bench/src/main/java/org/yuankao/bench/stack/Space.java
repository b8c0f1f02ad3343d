package org.yuankao.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on the disk that has to be there before a database is started on it. */
final class Space {

    private static final long NEEDED = 1L << 30;

    private Space() {}

    static void require(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < NEEDED) {
                throw new StackFailure(
                        "Only %d MiB are free under %s and at least %d are needed: make room or use --data."
                                .formatted(free >> 20, folder, NEEDED >> 20));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
