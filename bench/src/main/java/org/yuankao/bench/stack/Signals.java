package org.yuankao.bench.stack;

import java.io.IOException;

/** POSIX signals beyond the two that Java knows: PostgreSQL tells three ways of ending apart. */
final class Signals {

    private Signals() {}

    /** Sends a signal such as {@code INT}; a process that is already gone is no error. */
    static void send(String signal, ProcessHandle to) {
        if ("TERM".equals(signal) || !to.isAlive()) {
            to.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(to.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            to.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            to.destroy();
        }
    }
}
