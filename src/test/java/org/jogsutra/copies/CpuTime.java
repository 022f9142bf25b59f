package org.jogsutra.copies;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Time that the current thread spent on a processor, which other programs hardly lengthen. */
final class CpuTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuTime() {}

  /** Returns the nanoseconds since some moment. */
  static long nanos() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
