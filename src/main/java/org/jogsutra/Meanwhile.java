package org.jogsutra;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that another thread does meanwhile. Closing waits for its end. */
final class Meanwhile implements AutoCloseable {

  private final FutureTask<Boolean> task;

  /** What is to be done. */
  interface Work {
    void run() throws IOException;
  }

  /** Begins the work. */
  Meanwhile(Work work) {
    task =
        new FutureTask<>(
            () -> {
              work.run();
              return true;
            });
    Thread thread = new Thread(task, "jogsutra-meanwhile");
    thread.setDaemon(true);
    thread.start();
  }

  /** Waits until the work is done, and fails if it did. */
  void await() throws IOException {
    try {
      task.get();
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
