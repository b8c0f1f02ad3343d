package org.yuankao.bench.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The file is whole: whatever a service names exists, and every role runs twice where candidates depend on it. */
class ComposeFileTest {

    private static final Pattern COPIED = Pattern.compile("COPY --from=build (\\S+)");

    private final ComposeFile file = ComposeFile.read();

    @Test
    void every_role_runs_at_two_nodes_at_least() {
        Map<String, Long> nodes = file.services().keySet().stream()
                .flatMap(service ->
                        Set.of(file.environment(service)
                                        .getOrDefault("YUANKAO_ROLES", "")
                                        .split(", *"))
                                .stream())
                .filter(role -> !role.isEmpty())
                .collect(Collectors.groupingBy(role -> role, Collectors.counting()));
        assertThat(nodes).containsOnlyKeys("web", "ingest", "engine");
        assertThat(nodes.values()).allMatch(count -> count >= 2);
        assertThat(file.services().keySet().stream().filter(name -> name.startsWith("vision-worker")))
                .hasSize(2);
    }

    @Test
    void what_a_service_names_exists() {
        file.services().forEach((name, service) -> {
            assertThat(file.section("secrets").keySet())
                    .as("secrets of %s", name)
                    .containsAll(file.secrets(name).stream()
                            .map(secret -> secret.get("source"))
                            .toList());
            assertThat(file.services().keySet()).as("what %s waits for", name).containsAll(needed(service));
            assertThat(file.section("volumes").keySet())
                    .as("volumes of %s", name)
                    .containsAll(volumes(service));
        });
    }

    @Test
    void nothing_secret_stands_in_the_file() {
        file.services()
                .keySet()
                .forEach(name -> assertThat(file.environment(name))
                        .as("environment of %s", name)
                        .allSatisfy((key, value) -> assertThat(key.endsWith("_FILE") || !key.contains("PASSWORD"))
                                .as(key)
                                .isTrue()));
    }

    @Test
    void each_image_is_built_from_a_file_that_copies_the_jar_that_the_build_makes() throws Exception {
        for (Object service : file.services().values()) {
            if (((Map<?, ?>) service).get("build") instanceof Map<?, ?> build) {
                String docker = Files.readString(
                        ComposeFile.PROJECT.resolve(build.get("dockerfile").toString()));
                var copied = COPIED.matcher(docker);
                assertThat(copied.find()).isTrue();
                String jar = copied.group(1).replaceFirst("^/yuankao/", "");
                assertThat(ComposeFile.PROJECT
                                .resolve(jar)
                                .getParent()
                                .getParent()
                                .resolve("pom.xml"))
                        .as(jar)
                        .exists();
            }
        }
    }

    private static Set<String> needed(Map<String, Object> service) {
        Object needed = service.get("depends_on");
        Set<String> names = new TreeSet<>();
        if (needed instanceof Map<?, ?> map) {
            map.keySet().forEach(name -> names.add(name.toString()));
        } else if (needed instanceof List<?> list) {
            list.forEach(name -> names.add(name.toString()));
        }
        return names;
    }

    /** Named volumes only; a path is somebody else's. */
    private static Set<String> volumes(Map<String, Object> service) {
        Set<String> names = new TreeSet<>();
        if (service.get("volumes") instanceof List<?> list) {
            list.stream()
                    .map(volume -> volume.toString().split(":")[0])
                    .filter(volume -> volume.matches("[a-z]+"))
                    .forEach(names::add);
        }
        return names;
    }
}
