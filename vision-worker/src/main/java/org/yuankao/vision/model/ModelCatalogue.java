package org.yuankao.vision.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The two models that tier full needs. {@code models.json} is the only place that pins them: bin/models reads the same
 * file, line by line, which is why each field has a line of its own there.
 */
public record ModelCatalogue(PinnedModel detector, PinnedModel embedder) {
    public static ModelCatalogue pinned() {
        try (InputStream json = ModelCatalogue.class.getResourceAsStream("/models.json")) {
            return new ObjectMapper().readValue(Objects.requireNonNull(json, "models.json"), ModelCatalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException("models.json cannot be read", e);
        }
    }

    /** Names both models in the record of a check: the first 16 digits of each SHA-256. */
    public String digest() {
        return detector.sha256().substring(0, 16) + "+" + embedder.sha256().substring(0, 16);
    }
}
