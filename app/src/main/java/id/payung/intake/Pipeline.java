package id.payung.intake;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Parses on one processor while the other copies: a reading thread hands batches to the thread that
 * holds the transaction. At most a few batches wait between them, so memory stays the same for a
 * list of any length.
 */
final class Pipeline {
    private static final int WAITING = 3;
    private static final Batch END = new Batch(new CopyBuffer(1), new CopyBuffer(1), 0);

    private Pipeline() {}

    /** What reads a list and hands over its batches. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Parsing.Taker taker);
    }

    /** Returns what the reader returned; what either side throws ends both. */
    static <T> T run(Reader<T> reader, Consumer<Batch> taker) throws InterruptedException {
        BlockingQueue<Batch> waiting = new ArrayBlockingQueue<>(WAITING);
        try (ExecutorService thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("listing-reader").factory())) {
            Future<T> reading = thread.submit(() -> readToEnd(reader, waiting));
            try {
                for (Batch batch = waiting.take(); !batch.equals(END); batch = waiting.take()) {
                    taker.accept(batch);
                }
                return reading.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("reading failed", e.getCause());
            } finally {
                reading.cancel(true);
            }
        }
    }

    private static <T> T readToEnd(Reader<T> reader, BlockingQueue<Batch> waiting)
            throws InterruptedException {
        try {
            return reader.read(
                    batch -> {
                        waiting.put(batch);
                        return true;
                    });
        } finally {
            waiting.put(END);
        }
    }
}
