package org.yuankao.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The model files as they lie in the module's folders, whichever folder the tests run from. */
final class Models {

    private Models() {}

    static List<Path> files() {
        return Stream.of("bpmn", "dmn")
                .flatMap(folder -> list(module().resolve(folder)))
                .toList();
    }

    static List<Path> processes() {
        return list(module().resolve("bpmn")).toList();
    }

    static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    /** All elements of a type in all process models. */
    static <T extends ModelElementInstance> Stream<T> elements(Class<T> type) {
        return processes().stream().map(Models::read).flatMap(model -> model.getModelElementsByType(type).stream());
    }

    static Path pictures() {
        return module().resolveSibling("docs").resolve("processes");
    }

    /** Surefire's working directory is the module's folder. */
    private static Path module() {
        return Path.of("").toAbsolutePath();
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
