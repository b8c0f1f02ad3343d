package org.yuankao.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The file with the facts: written whole or not at all, readable by its owner alone, since it holds passwords. */
@Component
class FactsFile {

    private static final Logger LOG = LoggerFactory.getLogger(FactsFile.class);

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    private final DemoProperties demo;

    FactsFile(DemoProperties demo) {
        this.demo = demo;
    }

    /** Passwords by user name as they were published before; none when the file is gone or unreadable. */
    Map<String, String> passwords() {
        Path file = demo.factsFile();
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try {
            return JSON.readValue(file.toFile(), DemoFacts.class).accounts().stream()
                    .collect(Collectors.toMap(DemoFacts.Account::username, DemoFacts.Account::password));
        } catch (IOException | NullPointerException e) {
            LOG.warn("{} cannot be read, the demonstration's passwords are set anew: {}", file, e.getMessage());
            return Map.of();
        }
    }

    void write(DemoFacts facts) {
        Path file = demo.factsFile().toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), ".demo", ".json", ownerOnly());
            Files.write(draft, JSON.writeValueAsBytes(facts));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
