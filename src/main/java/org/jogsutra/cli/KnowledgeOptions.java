package org.jogsutra.cli;

import java.nio.file.Path;
import org.jogsutra.Knowledge;
import picocli.CommandLine.Option;

/** The options that tell where tables and models are. */
final class KnowledgeOptions {

  @Option(
      names = "--gazetteers",
      paramLabel = "DIR",
      description = "Folder of gazetteer tables (default: that of the program).")
  private Path gazetteers = Home.folder("gazetteers");

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Folder of trained models (default: that of the program).")
  private Path models = Home.folder("models");

  Knowledge knowledge() {
    return new Knowledge(gazetteers, models);
  }
}
