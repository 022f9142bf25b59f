package org.jogsutra.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The first few different ones of many texts. */
final class Few {

  private final int most;
  private final Set<String> texts = new LinkedHashSet<>();

  Few(int most) {
    this.most = most;
  }

  void add(String text) {
    if (texts.size() < most) {
      texts.add(text);
    }
  }

  List<String> list() {
    return List.copyOf(texts);
  }
}
