package org.yuankao.bench.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for further JVMs of the same Java that runs us. */
public final class Java {

    /** Small heaps, one collector thread, plain UTF-8 and the exam's own zone in every log. */
    private static final List<String> COMMON = List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=Asia/Shanghai",
            "-Djava.awt.headless=true");

    private Java() {}

    /** A main class on our own class path, with a heap of {@code megabytes}. */
    static List<String> run(int megabytes, String mainClass, String... arguments) {
        List<String> command = base(megabytes);
        command.add("-Dlogback.configurationFile=logback-quiet.xml");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A bootable jar, with a heap of {@code megabytes}. */
    static List<String> jar(int megabytes, Path jar, List<String> arguments) {
        List<String> command = base(megabytes);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return command;
    }

    /** The program and its usual options, with a heap of {@code megabytes}; class path and main class follow. */
    public static List<String> base(int megabytes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + megabytes + "m");
        command.addAll(COMMON);
        return command;
    }
}
