package org.yuankao.vision.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The models that tier full needs. {@code models.json} is the only place that pins them: bin/models reads the same
 * file, line by line, which is why each field has a line of its own there.
 */
public record ModelCatalogue(PinnedModel detector, PinnedModel embedder, PinnedModel objects) {
    public static ModelCatalogue pinned() {
        try (InputStream json = ModelCatalogue.class.getResourceAsStream("/models.json")) {
            return new ObjectMapper().readValue(Objects.requireNonNull(json, "models.json"), ModelCatalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException("models.json cannot be read", e);
        }
    }

    /** Names both models in the record of an identity check: the first 16 digits of each SHA-256. */
    public String digest() {
        return start(detector) + "+" + start(embedder);
    }

    /** Names all models that look at a frame, in the same way. */
    public String watchDigest() {
        return digest() + "+" + start(objects);
    }

    private static String start(PinnedModel model) {
        return model.sha256().substring(0, 16);
    }
}
