package org.yuankao.vision.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yuankao.vision.SharedImages;

/** bin/models as a person runs it, with a stand-in for curl: no test reaches beyond this machine. */
@DisabledOnOs(OS.WINDOWS)
class ModelsScriptTest {
    private static final Path SCRIPT =
            Path.of("..", "bin", "models").toAbsolutePath().normalize();

    @TempDir
    Path scratch;

    @Test
    void models_that_come_as_pinned_are_put_in_place() throws Exception {
        Path upstream = SharedImages.models();
        curl("case \"$*\" in *yunet*) cp '" + upstream + "/yunet_n_dynamic.onnx' \"$to\";; *yolox*) cp '" + upstream
                + "/yolox_nano_zoo.onnx' \"$to\";; *) cp '" + upstream
                + "/mobilefacenet_foamliu.onnx' \"$to\";; esac");
        Ran ran = models();
        assertThat(ran.exit()).as(ran.said()).isZero();
        assertThat(ran.said()).contains("YUANKAO_MODELS=" + place().toRealPath());
        ModelDirectory directory = new ModelDirectory(place());
        assertThat(directory.read(ModelCatalogue.pinned().embedder())).isNotEmpty();
        assertThat(directory.read(ModelCatalogue.pinned().detector())).isNotEmpty();
        assertThat(directory.read(ModelCatalogue.pinned().objects())).isNotEmpty();
    }

    @Test
    void other_bytes_are_refused_and_not_put_in_place() throws Exception {
        curl("echo other > \"$to\"");
        Ran ran = models();
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.said()).contains("refused yunet_n_dynamic.onnx", "instead of the pinned 104ee26c");
        assertThat(place()).isEmptyDirectory();
    }

    @Test
    void an_upstream_out_of_reach_is_one_clear_sentence() throws Exception {
        curl("echo 'curl: (6) Could not resolve host' >&2; exit 6");
        Ran ran = models();
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.said()).contains("cannot be reached from here", "tier basic");
        assertThat(place()).isEmptyDirectory();
    }

    @Test
    void curl_is_told_to_give_up_connecting_after_five_seconds() throws Exception {
        curl("echo \"$@\" >&2; exit 28");
        assertThat(models().said()).contains("--connect-timeout 5", "--proto =https");
    }

    private Path place() {
        return scratch.resolve("models");
    }

    private Ran models() throws IOException, InterruptedException {
        ProcessBuilder process =
                new ProcessBuilder("bash", SCRIPT.toString(), "--to", place().toString()).redirectErrorStream(true);
        process.environment().merge("PATH", scratch.toString(), (path, first) -> first + ":" + path);
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ran(running.exitValue(), said);
    }

    /** Its last argument but one is the file to write, as bin/models calls it. */
    private void curl(String does) throws IOException {
        Path curl = scratch.resolve("curl");
        Files.writeString(curl, "#!/usr/bin/env bash\nto=\"${@: -2:1}\"\n" + does + "\n");
        Files.setPosixFilePermissions(curl, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Ran(int exit, String said) {}
}
