package org.jogsutra.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.jogsutra.Progress;

/**
 * Shows how far a run has come: on a terminal a bar with rate and time left, elsewhere a plain line
 * now and then, and nothing when quiet. Used by one thread.
 */
final class ProgressReport implements Progress, AutoCloseable {

  private static final long NANOS_BETWEEN_BARS = 100_000_000L;
  private static final long NANOS_BETWEEN_LINES = 10_000_000_000L;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final int BAR_WIDTH = 30;
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean quiet;
  private final boolean terminal;
  private long begin = System.nanoTime();
  private long lastShown = begin;
  private String trouble = "";

  ProgressReport(PrintWriter err, boolean quiet, boolean terminal) {
    this.err = err;
    this.quiet = quiet;
    this.terminal = terminal;
  }

  @Override
  public void step(String name) {
    begin = System.nanoTime();
    lastShown = begin;
    if (!quiet) {
      show(name + " ...");
    }
  }

  @Override
  public void articles(long done, long all, long problems) {
    if (problems > 0) {
      trouble = ", " + problems + (problems == 1 ? " problem" : " problems");
    }
    show("articles", done, all);
  }

  @Override
  public void rows(long done, long all) {
    show("rows", done, all);
  }

  private void show(String unit, long done, long all) {
    long now = System.nanoTime();
    long pause = terminal ? NANOS_BETWEEN_BARS : NANOS_BETWEEN_LINES;
    if (!quiet && (now - lastShown >= pause || (terminal && done == all))) {
      lastShown = now;
      show(line(unit, done, all, (now - begin) / NANOS_PER_SECOND));
    }
  }

  /** Leaves the terminal as it was. */
  @Override
  public void close() {
    if (terminal && !quiet) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  private void show(String line) {
    if (terminal) {
      err.print(CLEAR_LINE + line);
      err.flush();
    } else {
      err.println(line);
    }
  }

  private String line(String unit, long done, long all, double seconds) {
    double rate = seconds > 0 ? done / seconds : 0;
    Duration left = Duration.ofSeconds(rate > 0 ? Math.round(Math.max(0, all - done) / rate) : 0);
    String counts =
        String.format(
            Locale.ROOT,
            "%d of %d %s, %.0f/s, %d:%02d:%02d left",
            done,
            all,
            unit,
            rate,
            left.toHours(),
            left.toMinutesPart(),
            left.toSecondsPart());
    return (terminal ? bar(done, all) + " " : "") + counts + trouble;
  }

  private static String bar(long done, long all) {
    int full = all == 0 ? 0 : (int) Math.min(BAR_WIDTH, BAR_WIDTH * done / all);
    return "[" + "=".repeat(full) + " ".repeat(BAR_WIDTH - full) + "]";
  }
}
