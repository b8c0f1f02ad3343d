package org.yuankao.bench.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.yuankao.bench.stack.Installation;
import org.yuankao.bench.stack.Ports;
import org.yuankao.bench.stack.Stack;

/** An installation with a demo batch that nobody has used before; what an earlier one left in its folder is deleted. */
public final class FreshDemo implements AutoCloseable {

    private final Path data;
    private final int port;
    private final Stack stack;

    /**
     * @param port of the pages; the other ports follow it
     * @param startIn how long after the backend's start the exam begins, such as {@code PT2M}
     * @param models directory of vision models; empty for tier {@code basic}
     * @param further settings of the backend, {@code --name=value}
     */
    public FreshDemo(
            Path data,
            Path project,
            int port,
            String startIn,
            String models,
            List<String> further,
            Consumer<String> say) {
        this.data = data;
        this.port = port;
        Ports ports = Ports.from(port);
        Stack.forget(data, project, ports, say);
        List<String> settings = new ArrayList<>(List.of(
                "--yuankao.demo.enabled=true",
                "--yuankao.shared.demo=true",
                "--yuankao.demo.start-in=" + startIn,
                "--yuankao.demo.facts-file=" + data.resolve("demo.json"),
                "--yuankao.shared.public-url=" + url("")));
        settings.addAll(further);
        this.stack = new Stack(Installation.at(data, project, ports), settings, models, say);
    }

    /** Starts all parts; stops what has started when one does not. */
    public void start() {
        try {
            stack.start();
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    public Stack stack() {
        return stack;
    }

    public Facts facts() {
        return Facts.of(data);
    }

    public StaffClient staff(String username) {
        return new StaffClient(url(""), username, facts().password(username));
    }

    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    @Override
    public void close() {
        stack.close();
    }
}
