package org.jogsutra.cli;

import java.nio.file.Path;

/** What the launcher tells: where the program is installed, and what it is connected to. */
final class Home {

  private Home() {}

  static Path gazetteers() {
    return Path.of(System.getProperty("jogsutra.home", "."), "gazetteers");
  }

  /** Whether standard error is a terminal, which Java itself cannot tell. */
  static boolean hasTerminal() {
    return Boolean.getBoolean("jogsutra.terminal");
  }
}
