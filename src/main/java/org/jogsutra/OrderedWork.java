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
 * however many there are.
 */
final class OrderedWork {

  /** Enough that no thread waits for the one that is busy with a long article. */
  private static final int UNDER_WAY_PER_THREAD = 8;

  private final int threads;

  OrderedWork(int threads) {
    this.threads = threads;
  }

  /** Takes results. */
  interface Sink<R> {

    void take(R result) throws IOException;
  }

  <I, R> void forEach(Iterator<I> items, Function<I, R> work, Sink<R> sink) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedWork::worker);
    try {
      Deque<Future<R>> underWay = new ArrayDeque<>();
      while (items.hasNext()) {
        if (underWay.size() == UNDER_WAY_PER_THREAD * threads) {
          sink.take(result(underWay.removeFirst()));
        }
        I item = items.next();
        underWay.addLast(workers.submit(() -> work.apply(item)));
      }
      while (!underWay.isEmpty()) {
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
