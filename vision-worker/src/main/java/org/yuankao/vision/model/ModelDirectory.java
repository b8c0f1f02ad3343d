package org.yuankao.vision.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads models into memory first and checks those very bytes, so that what is loaded is what was checked. */
public record ModelDirectory(Path place) {
    /** Far above any model used here; keeps a wrong file from filling the heap. */
    private static final long MOST_BYTES = 32L << 20;

    /** @throws ModelRefusedException when the file is not there, cannot be read or has another SHA-256 */
    public byte[] read(PinnedModel model) throws ModelRefusedException {
        Path file = place.resolve(model.file());
        if (!Files.isRegularFile(file)) {
            throw refused(file, "is not there", model);
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw refused(file, "is larger than any model used here", model);
            }
            byte[] bytes = Files.readAllBytes(file);
            String found = sha256(bytes);
            if (!found.equals(model.sha256())) {
                throw refused(file, "has SHA-256 " + found + " instead of " + model.sha256(), model);
            }
            return bytes;
        } catch (IOException e) {
            throw refused(file, "cannot be read (" + e.getMessage() + ")", model);
        }
    }

    private ModelRefusedException refused(Path file, String why, PinnedModel model) {
        return new ModelRefusedException("Model " + model.name() + ": " + file + " " + why
                + ". It is not used. Fetch it with: bin/models --to " + place);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
