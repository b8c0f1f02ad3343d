package org.yuankao.bench.journey;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuankao.bench.client.Facts;
import org.yuankao.bench.client.FreshDemo;
import org.yuankao.bench.stack.Stack;

/** A fresh demo installation on ports of its own; there is one at a time, so a new one ends the one before. */
final class DemoStack implements AutoCloseable {

    private static final int PORT = 28080;
    private static final Path DATA = Path.of("target/installation").toAbsolutePath();
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static @Nullable DemoStack running;

    private final FreshDemo demo;

    private DemoStack(FreshDemo demo) {
        this.demo = demo;
    }

    /** @param backendSettings only for the backend's first start */
    static DemoStack fresh(String startIn, String models, String... backendSettings) {
        if (running != null) {
            running.close();
        }
        FreshDemo demo = new FreshDemo(DATA, PROJECT, PORT, startIn, models, List.of(), System.out::println);
        demo.stack().backend().nextStartWith(backendSettings);
        demo.start();
        demo.stack().backend().nextStartWith();
        running = new DemoStack(demo);
        return running;
    }

    Stack stack() {
        return demo.stack();
    }

    Facts facts() {
        return demo.facts();
    }

    String url(String path) {
        return demo.url(path);
    }

    @Override
    public void close() {
        if (running == this) {
            demo.close();
            running = null;
        }
    }
}
