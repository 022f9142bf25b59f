package org.jogsutra;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that another thread does meanwhile. Closing waits for its end. */
final class Meanwhile<T> implements AutoCloseable {

  private final FutureTask<T> task;

  /** What is to be done, and what comes of it. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Begins the work. */
  Meanwhile(Work<T> work) {
    task = new FutureTask<>(work::run);
    Thread thread = new Thread(task, "jogsutra-meanwhile");
    thread.setDaemon(true);
    thread.start();
  }

  /** Waits until the work is done, and fails if it did. */
  T await() throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | CancellationException failed) {
      // Whoever closes without waiting has a failure of its own to tell.
      task.cancel(false);
    }
  }
}
