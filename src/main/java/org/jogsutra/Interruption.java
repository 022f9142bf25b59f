package org.jogsutra;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** A wish that a run end early and keep what it has. Shared by threads. */
public final class Interruption {

  private final AtomicBoolean wished = new AtomicBoolean();
  private final Queue<Runnable> hurried = new ConcurrentLinkedQueue<>();

  /** Wishes that the run end. */
  public void wish() {
    wished.set(true);
    hurried.forEach(Runnable::run);
  }

  public boolean isWished() {
    return wished.get();
  }

  /** From now on a wish also ends what {@code step} ends, so that it is soon heard. */
  void hurry(Runnable step) {
    hurried.add(step);
    if (wished.get()) {
      step.run();
    }
  }

  /** A run that ended early because somebody wished it. */
  public static final class Interrupted extends IOException {

    private static final long serialVersionUID = 1;

    Interrupted(String message) {
      super(message);
    }
  }
}
