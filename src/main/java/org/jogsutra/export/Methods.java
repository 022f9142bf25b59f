package org.jogsutra.export;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import org.jogsutra.model.Mention;

/** The cell that tells what proposed a mention. */
final class Methods {

  private Methods() {}

  /** Returns the names joined by {@code +}, in the order in which the methods are declared. */
  static String cell(Set<Mention.Method> methods) {
    return methods.stream().sorted().map(Mention.Method::label).collect(joining("+"));
  }
}
