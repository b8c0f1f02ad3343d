package org.yuankao.workflow.hardening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What a hostile model would reach for: whoever makes it act leaves a file and a connection behind. */
public final class Canary implements JavaDelegate, ExecutionListener, TaskListener, AutoCloseable {

    private static final Path FILE = Path.of("target", "canary");
    private static ServerSocket port;

    private final boolean watching;

    /** As the engine makes it. */
    public Canary() {
        this(false);
    }

    private Canary(boolean watching) {
        this.watching = watching;
    }

    static Canary alive() {
        try {
            Files.deleteIfExists(FILE);
            port = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            port.setSoTimeout(100);
            return new Canary(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String trip() {
        try {
            Files.writeString(FILE, "touched");
            new Socket(port.getInetAddress(), port.getLocalPort()).close();
            return "tripped";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isFileTouched() {
        return Files.exists(FILE);
    }

    boolean isPortTouched() throws IOException {
        try {
            port.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    /** For expressions, which call members. */
    public String sing() {
        return trip();
    }

    @Override
    public void execute(DelegateExecution execution) {
        trip();
    }

    @Override
    public void notify(DelegateExecution execution) {
        trip();
    }

    @Override
    public void notify(DelegateTask task) {
        trip();
    }

    @Override
    public void close() throws IOException {
        if (watching) {
            port.close();
            Files.deleteIfExists(FILE);
        }
    }
}
