package org.jogsutra.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jogsutra.Interruption;

/**
 * Hears Ctrl-C while a run is under way: the first ends it cleanly, the second at once. A run that
 * does not end within two seconds of the first is ended too; its database is whole at any time.
 *
 * <p>Java's shutdown hooks would not do: while they run, a second Ctrl-C is not heard. The classes
 * of {@code sun.misc} that do are called by reflection, since the compiler warns of them and the
 * warning cannot be turned off. Where there are none, Ctrl-C ends the process as usual.
 */
final class Signals implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 1_800;
  private static final int INTERRUPTED = 130;

  private final AtomicBoolean heard = new AtomicBoolean();
  private final Interruption interruption;
  private final Map<Object, Object> before = new HashMap<>();
  private final ExecutorService clock = Executors.newSingleThreadExecutor(Signals::daemon);

  Signals(Interruption interruption) {
    this.interruption = interruption;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "jogsutra-signals");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins to listen. Returns whether Ctrl-C will be heard. */
  boolean listen() {
    try {
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler hear =
          (proxy, method, arguments) -> {
            hear();
            return proxy;
          };
      Object listener =
          Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, hear);
      for (String name : List.of("INT", "TERM")) {
        Object signal =
            Class.forName("sun.misc.Signal").getConstructor(String.class).newInstance(name);
        before.put(signal, handle(signal, listener));
      }
      return true;
    } catch (ReflectiveOperationException | IllegalArgumentException unknown) {
      return false;
    }
  }

  /** Returns who was told of the signal before. */
  private static Object handle(Object signal, Object handler) throws ReflectiveOperationException {
    return Class.forName("sun.misc.Signal")
        .getMethod("handle", signal.getClass(), Class.forName("sun.misc.SignalHandler"))
        .invoke(null, signal, handler);
  }

  /** Called by the virtual machine, in a thread of its own. */
  private void hear() {
    if (heard.getAndSet(true)) {
      Runtime.getRuntime().halt(INTERRUPTED);
    }
    clock.execute(this::endAtLast);
    interruption.wish();
  }

  private void endAtLast() {
    try {
      TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
      Runtime.getRuntime().halt(INTERRUPTED);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    before.forEach(
        (signal, handler) -> {
          try {
            handle(signal, handler);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a signal that was heard cannot be let go", e);
          }
        });
    clock.shutdownNow();
  }
}
