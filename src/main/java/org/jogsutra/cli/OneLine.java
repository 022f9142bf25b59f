package org.jogsutra.cli;

/** Puts text from files and file names on one line of a terminal, where it can do no harm. */
final class OneLine {

  private OneLine() {}

  static String of(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip();
  }
}
