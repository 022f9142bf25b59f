package org.jogsutra.cli;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.jogsutra.model.CoOccurrenceRule.Window;

/** The names of the windows as they are typed. */
final class WindowNames extends ArrayList<String> {

  private static final long serialVersionUID = 1L;

  WindowNames() {
    super(Stream.of(Window.values()).map(Window::label).toList());
  }
}
