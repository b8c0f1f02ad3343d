package org.yuankao.shared.seal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import org.yuankao.shared.StartRefused;

/** A JSON file of Tink keysets by {@link Purpose}, readable by its owner only. */
final class KeyFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private KeyFile() {}

    static Map<String, KeysetHandle> open(Path file, boolean create) {
        try {
            if (create && !Files.exists(file)) {
                create(file);
            }
            if (!Files.isReadable(file)) {
                throw new StartRefused("The key file " + file.toAbsolutePath()
                        + " is missing or not readable: restore it from the safe copy, or at the very first start let"
                        + " --yuankao.shared.create-key-file=true make one.");
            }
            return parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key file " + file + " does not hold keys", e);
        }
    }

    private static Map<String, KeysetHandle> parse(Path file) throws IOException, GeneralSecurityException {
        Map<String, Map<String, Object>> content = JSON.readValue(file.toFile(), new TypeReference<>() {});
        Map<String, KeysetHandle> keys = new TreeMap<>();
        for (var entry : content.entrySet()) {
            String keyset = JSON.writeValueAsString(entry.getValue());
            keys.put(entry.getKey(), TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get()));
        }
        return keys;
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        Map<String, Object> content = new TreeMap<>();
        for (Purpose purpose : Purpose.values()) {
            content.put(purpose.key(), JSON.readValue(generate(purpose.parameters()), Map.class));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (var channel = Files.newByteChannel(
                file,
                java.util.Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC),
                ownerOnly())) {
            channel.write(java.nio.ByteBuffer.wrap(
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content)));
        } catch (FileAlreadyExistsException e) {
            // another node of the same installation was faster; its keys are as good
        }
    }

    private static String generate(Parameters parameters) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(parameters), InsecureSecretKeyAccess.get());
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
