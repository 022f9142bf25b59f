package org.jogsutra;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on items with several threads and hands on the results in the order of the items, so that
 * nothing depends on the number of threads. Only a few items per thread are under way at once,
 * however many there are: who takes the results sets the pace.
 */
final class OrderedWork {

  /** Enough that no thread waits for the one that is busy with a long article. */
  private static final int UNDER_WAY_PER_THREAD = 8;

  private final int threads;
  private final Interruption interruption;

  /**
   * Creates work for some threads.
   *
   * @param interruption ends it between two results
   */
  OrderedWork(int threads, Interruption interruption) {
    this.threads = threads;
    this.interruption = interruption;
  }

  /** Gives items. */
  interface Items<I> {

    boolean hasNext() throws IOException;

    I next() throws IOException;

    static <I> Items<I> of(Iterable<I> items) {
      Iterator<I> iterator = items.iterator();
      return new Items<>() {
        @Override
        public boolean hasNext() {
          return iterator.hasNext();
        }

        @Override
        public I next() {
          return iterator.next();
        }
      };
    }
  }

  /** Takes results. */
  interface Sink<R> {

    void take(R result) throws IOException;
  }

  <I, R> void forEach(Items<I> items, Function<I, R> work, Sink<R> sink) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedWork::worker);
    try {
      Deque<Future<R>> underWay = new ArrayDeque<>();
      while (!interruption.isWished() && items.hasNext()) {
        if (underWay.size() == UNDER_WAY_PER_THREAD * threads) {
          sink.take(result(underWay.removeFirst()));
        }
        I item = items.next();
        underWay.addLast(workers.submit(() -> work.apply(item)));
      }
      while (!interruption.isWished() && !underWay.isEmpty()) {
        sink.take(result(underWay.removeFirst()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "jogsutra-worker");
    thread.setDaemon(true);
    return thread;
  }
}
