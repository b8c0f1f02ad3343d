package org.yuankao.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    private Path data;

    private final List<String> said = new ArrayList<>();
    private Process other;
    private Installation home;

    @BeforeEach
    void anotherProcess() throws IOException {
        other = new ProcessBuilder("sleep", "120").start();
        home = Installation.at(data, data, Ports.from(8080));
    }

    @AfterEach
    void end() {
        other.destroyForcibly();
    }

    @Test
    void a_part_of_a_killed_run_is_ended_and_said() throws Exception {
        home.remember("backend", other.toHandle());

        new Leftovers(home, said::add).clear();

        assertThat(other.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(said).singleElement().asString().startsWith("backend of an earlier run is still alive");
        assertThat(home.run().resolve("backend.pid")).doesNotExist();
    }

    @Test
    void a_stranger_that_was_given_the_same_number_is_spared() throws IOException {
        Files.writeString(home.run().resolve("backend.pid"), other.pid() + " " + Instant.EPOCH);

        new Leftovers(home, said::add).clear();

        assertThat(other.isAlive()).isTrue();
        assertThat(said).isEmpty();
    }

    @Test
    void a_postmaster_file_that_names_a_stranger_ends_nobody() throws IOException {
        Path file = data.resolve("postgres/cluster/postmaster.pid");
        Files.createDirectories(file.getParent());
        Files.writeString(file, other.pid() + "\n/elsewhere\n");

        new Leftovers(home, said::add).clear();

        assertThat(other.isAlive()).isTrue();
    }

    @Test
    void a_folder_that_another_run_uses_is_not_forgotten() throws IOException {
        home.remember("backend", other.toHandle());
        try (FileChannel held = home.requireLock().channel()) {
            assertThatThrownBy(() -> Stack.forget(data, data, Ports.from(8080), said::add))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("Another run uses");
        }
        assertThat(other.isAlive()).isTrue();
        assertThat(home.run().resolve("backend.pid")).exists();
    }

    @Test
    void what_an_ended_run_left_is_deleted_but_for_the_models() throws IOException {
        home.requireLock().channel().close();
        Files.createDirectories(data.resolve("models"));
        Files.createDirectories(data.resolve("postgres"));

        Stack.forget(data, data, Ports.from(8080), said::add);

        assertThat(data.resolve("models")).exists();
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    @Test
    void a_folder_that_no_run_has_made_is_not_forgotten() throws IOException {
        Path mine = Files.createDirectories(data.resolve("mine"));
        Files.writeString(mine.resolve("letter.txt"), "keep");

        assertThatThrownBy(() -> Stack.forget(mine, data, Ports.from(8080), said::add))
                .hasMessageContaining("does not delete it");
        assertThat(mine.resolve("letter.txt")).exists();
    }
}
