package org.yuankao.vision.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuankao.vision.SharedImages;

class ModelDirectoryTest {
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private final PinnedModel model = new PinnedModel("yunet", "a.onnx", "https://example.org/a.onnx", OF_ABC, "MIT");

    @TempDir
    Path place;

    @Test
    void the_pinned_bytes_are_read() throws Exception {
        Files.writeString(place.resolve("a.onnx"), "abc");
        assertThat(new ModelDirectory(place).read(model)).asString().isEqualTo("abc");
    }

    @Test
    void other_bytes_are_refused_with_both_digests_and_the_mend() throws Exception {
        Files.writeString(place.resolve("a.onnx"), "abd");
        assertThat(sentence()).contains("yunet", "a.onnx", "has SHA-256 a52d159f", OF_ABC, "bin/models --to " + place);
    }

    @Test
    void a_missing_file_is_named() {
        assertThat(sentence()).contains(place.resolve("a.onnx") + " is not there", "bin/models --to " + place);
    }

    @Test
    void the_shared_models_are_the_pinned_ones() throws Exception {
        ModelDirectory shared = new ModelDirectory(SharedImages.models());
        ModelCatalogue pinned = ModelCatalogue.pinned();
        assertThat(shared.read(pinned.detector())).hasSize(322_906);
        assertThat(shared.read(pinned.embedder())).hasSize(3_998_070);
        assertThat(shared.read(pinned.objects())).hasSize(3_659_407);
    }

    private String sentence() {
        return catchThrowableOfType(ModelRefusedException.class, () -> new ModelDirectory(place).read(model))
                .sentence();
    }
}
