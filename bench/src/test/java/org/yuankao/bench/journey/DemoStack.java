package org.yuankao.bench.journey;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuankao.bench.stack.Installation;
import org.yuankao.bench.stack.Ports;
import org.yuankao.bench.stack.Stack;

/** A fresh demo installation on ports of its own; there is one at a time, so a new one ends the one before. */
final class DemoStack implements AutoCloseable {

    private static final int PORT = 28080;
    private static final Path DATA = Path.of("target/installation").toAbsolutePath();
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static @Nullable DemoStack running;

    private final Stack stack;

    private DemoStack(Stack stack) {
        this.stack = stack;
    }

    /** @param backendSettings only for the backend's first start */
    static DemoStack fresh(String startIn, String models, String... backendSettings) {
        if (running != null) {
            running.close();
        }
        Ports ports = Ports.from(PORT);
        Stack.forget(DATA, PROJECT, ports, System.out::println);
        Installation home = Installation.at(DATA, PROJECT, ports);
        Stack stack = new Stack(
                home,
                List.of(
                        "--yuankao.demo.enabled=true",
                        "--yuankao.shared.demo=true",
                        "--yuankao.demo.start-in=" + startIn,
                        "--yuankao.demo.facts-file=" + DATA.resolve("demo.json"),
                        "--yuankao.shared.public-url=http://localhost:" + PORT),
                models,
                System.out::println);
        stack.backend().nextStartWith(backendSettings);
        try {
            stack.start();
            stack.backend().nextStartWith();
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
        running = new DemoStack(stack);
        return running;
    }

    Stack stack() {
        return stack;
    }

    Facts facts() {
        return Facts.of(DATA);
    }

    String url(String path) {
        return "http://localhost:" + PORT + path;
    }

    @Override
    public void close() {
        if (running == this) {
            stack.close();
            running = null;
        }
    }
}
