package org.yuankao.bench.smoke;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.yuankao.bench.client.UnexpectedAnswer;

/** So many threads that do one thing each at a time, and one beside them for whoever looks after all. */
final class Workers implements AutoCloseable {

    private final ExecutorService threads;
    private final ExecutorService beside = Executors.newSingleThreadExecutor(Workers::daemon);

    Workers(int count) {
        threads = Executors.newFixedThreadPool(count, Workers::daemon);
    }

    /** What may fail as the calls of a client do. */
    interface Work<T, R> {
        R of(T one) throws Exception;
    }

    /** What may fail and returns nothing. */
    interface Errand {
        void run() throws Exception;
    }

    /** Does the work for each, in no order; returns the results in the order of the list. */
    <T, R> List<R> map(List<T> all, Work<T, R> work) {
        List<Future<R>> results = all.stream()
                .map(one -> threads.submit((Callable<R>) () -> work.of(one)))
                .toList();
        return results.stream().map(Workers::await).toList();
    }

    Future<?> start(Errand errand) {
        return beside.submit(() -> {
            errand.run();
            return null;
        });
    }

    static <R> R await(Future<R> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new UnexpectedAnswer("a client could not go on: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnexpectedAnswer("interrupted", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "bench-client");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        beside.shutdownNow();
    }
}
