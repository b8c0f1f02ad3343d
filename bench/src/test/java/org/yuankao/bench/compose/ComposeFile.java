package org.yuankao.bench.compose;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The compose file with its anchors and merge keys resolved. */
record ComposeFile(Map<String, Object> root) {

    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    static ComposeFile read() {
        try (Reader file = Files.newBufferedReader(PROJECT.resolve("docker-compose.yml"))) {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return new ComposeFile(new Yaml(new SafeConstructor(options)).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>) root.get("services");
    }

    Map<String, Object> service(String name) {
        return services().get(name);
    }

    /** Names defined at the top level in a section such as {@code volumes}. */
    @SuppressWarnings("unchecked")
    Map<String, Object> section(String name) {
        return (Map<String, Object>) root.get(name);
    }

    /** The environment of a service as its processes see it; {@code ${NAME:…}} is left for the caller. */
    @SuppressWarnings("unchecked")
    Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        Object given = service(service).get("environment");
        if (given != null) {
            ((Map<String, Object>) given).forEach((name, value) -> environment.put(name, String.valueOf(value)));
        }
        return environment;
    }

    /** Secrets of a service: source and target. */
    @SuppressWarnings("unchecked")
    List<Map<String, String>> secrets(String service) {
        return ((List<Object>) service(service).getOrDefault("secrets", List.of()))
                .stream()
                        .map(secret -> secret instanceof Map<?, ?> map
                                ? (Map<String, String>) map
                                : Map.of("source", secret.toString(), "target", "/run/secrets/" + secret))
                        .toList();
    }
}
