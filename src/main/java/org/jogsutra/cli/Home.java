package org.jogsutra.cli;

import java.nio.file.Path;

/** What the launcher tells: where the program is installed, and what it is connected to. */
final class Home {

  private Home() {}

  /** Returns a folder that comes with the program. */
  static Path folder(String name) {
    return Path.of(System.getProperty("jogsutra.home", "."), name);
  }

  /** Whether standard error is a terminal, which Java itself cannot tell. */
  static boolean hasTerminal() {
    return Boolean.getBoolean("jogsutra.terminal");
  }
}
