package org.yuankao.bench.smoke;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuankao.bench.stack.Part;
import org.yuankao.bench.stack.StackFailure;

/** How much processor time processes have used so far, in milliseconds; differences of two readings are what counts. */
final class ProcessorTime {

    private static final Path PROC = Path.of("/proc");

    private ProcessorTime() {}

    static void require() {
        if (!Files.isReadable(PROC.resolve("self/stat"))) {
            throw new StackFailure("Processor time is read from /proc/PID/stat, which this system has not: use Linux.");
        }
    }

    /** A part with everything that it has started, ended children included. */
    static double of(Part part) {
        ProcessHandle root = part.handle()
                .orElseThrow(() -> new StackFailure(part.name() + " does not run, so nothing is measured."));
        try (Stream<ProcessHandle> below = root.descendants()) {
            return Stream.concat(Stream.of(root), below)
                            .map(process -> ticks(process.pid()))
                            .flatMap(Optional::stream)
                            .mapToLong(ticks -> ticks.own() + ticks.ended())
                            .sum()
                    * ProcessTicks.MILLIS;
        }
    }

    /** This process alone. */
    static double ofMyself() {
        return mine().own() * ProcessTicks.MILLIS;
    }

    /** The programs that this process has run and that have ended. */
    static double ofMyEndedPrograms() {
        return mine().ended() * ProcessTicks.MILLIS;
    }

    private static ProcessTicks mine() {
        return ticks(ProcessHandle.current().pid()).orElseThrow();
    }

    /** Empty for a process that has ended meanwhile; its parent counts it. */
    private static Optional<ProcessTicks> ticks(long pid) {
        try {
            return Optional.of(ProcessTicks.of(Files.readString(PROC.resolve(pid + "/stat"))));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
