package org.yuankao.bench.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the embedded PostgreSQL once; an unpacking that was cut short leaves nothing that a later start trusts. */
final class PostgresBinaries {

    private final Path folder;

    PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    void unpackOnce() {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path half = folder.resolveSibling(folder.getFileName() + ".part");
        try {
            Trees.delete(half);
            Files.createDirectories(half);
            unpack(half);
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StackFailure(
                    "PostgreSQL cannot be unpacked to %s: %s. Is the disk full?".formatted(folder, e.getMessage()), e);
        }
    }

    private static void unpack(Path into) throws IOException {
        try (InputStream packed = archive();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                unpack(tar, entry, into);
                entry = tar.getNextEntry();
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("the archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0b001_000_000) != 0) {
            Set<PosixFilePermission> rights = EnumSet.copyOf(Files.getPosixFilePermissions(target));
            rights.addAll(EnumSet.of(
                    PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE));
            Files.setPosixFilePermissions(target, rights);
        }
    }

    private static InputStream archive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String cpu = "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
        String name = "/postgres-%s-%s.txz".formatted(os, cpu);
        InputStream found = PostgresBinaries.class.getResourceAsStream(name);
        if (found == null) {
            throw new StackFailure("This build carries no PostgreSQL for %s %s (%s): build it on this machine."
                    .formatted(os, cpu, name));
        }
        return found;
    }
}
