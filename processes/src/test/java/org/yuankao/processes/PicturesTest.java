package org.yuankao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A picture records the digest of the model it shows: {@code npm run pictures} in this module draws them again. */
class PicturesTest {

    private static final Pattern RECORDED = Pattern.compile("model-sha256: ([0-9a-f]{64})");

    static List<Path> models() {
        return Models.files();
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("each model has a picture of its current version")
    void each_model_has_a_picture_of_its_current_version(Path model) throws Exception {
        assertThat(recorded(picture(model)))
                .as("%s is stale: run npm run pictures", picture(model).getFileName())
                .isEqualTo(sha256(model));
    }

    @Test
    void no_picture_is_left_of_a_model_that_is_gone() throws IOException {
        try (Stream<Path> files = Files.list(Models.pictures())) {
            assertThat(files.filter(file -> !file.toString().endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(
                            Models.files().stream().map(PicturesTest::picture).toList());
        }
    }

    private static Path picture(Path model) {
        var name = model.getFileName().toString().replace(".bpmn", ".svg").replace(".dmn", ".png");
        return Models.pictures().resolve(name);
    }

    private static String recorded(Path picture) throws IOException {
        var found = RECORDED.matcher(new String(Files.readAllBytes(picture), StandardCharsets.ISO_8859_1));
        assertThat(found.find()).as("%s records a digest", picture).isTrue();
        return found.group(1);
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
