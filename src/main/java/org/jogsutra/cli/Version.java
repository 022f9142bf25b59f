package org.jogsutra.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the program's version, as its jar has it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    Optional<String> version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    return new String[] {"jogsutra " + version.orElse("development")};
  }
}
