package org.jogsutra.inspect;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for the entities that a name may mean. */
final class NameSearch {

  /** So many candidates are told of a name that many have. */
  static final int TOLD = 20;

  private final String asked;
  private final String name;
  private final Map<Fit, List<NamedEntity>> found = new EnumMap<>(Fit.class);
  private final Map<Fit, Integer> counts = new EnumMap<>(Fit.class);

  /** How well a name fits an entity, the best first. */
  private enum Fit {
    ID,
    NAME,
    NAME_IN_OTHER_CASE,
    BEGIN,
    NONE
  }

  NameSearch(String asked) {
    this.asked = asked;
    this.name = normalized(asked);
  }

  /** Looks at one more row of {@code entities.csv}. */
  void add(TableRow row) {
    Fit fit = fit(row);
    List<NamedEntity> all = found.computeIfAbsent(fit, unseen -> new ArrayList<>());
    if (fit != Fit.NONE && all.size() < TOLD) {
      all.add(entity(row));
    }
    counts.merge(fit, 1, Integer::sum);
  }

  Candidates candidates() {
    Fit best = counts.keySet().stream().findFirst().orElse(Fit.NONE);
    List<NamedEntity> all = found.getOrDefault(best, List.of());
    int count = best == Fit.NONE ? 0 : counts.getOrDefault(best, 0);
    return new Candidates(asked, all, count - all.size());
  }

  private Fit fit(TableRow row) {
    if (name.isEmpty()) {
      return Fit.NONE;
    }
    if (row.cell("entity_id").equals(name)) {
      return Fit.ID;
    }
    List<String> names = names(row);
    if (names.contains(name)) {
      return Fit.NAME;
    }
    String folded = folded(name);
    List<String> foldedNames = names.stream().map(NameSearch::folded).toList();
    if (foldedNames.contains(folded)) {
      return Fit.NAME_IN_OTHER_CASE;
    }
    Predicate<String> begins = other -> other.startsWith(folded);
    return foldedNames.stream().anyMatch(begins) ? Fit.BEGIN : Fit.NONE;
  }

  private static List<String> names(TableRow row) {
    Stream<String> main = Stream.of(row.cell("entity_id"), row.cell("name"), row.cell("name_en"));
    Stream<String> aliases = Arrays.stream(row.cell("aliases").split(";", -1));
    return Stream.concat(main, aliases)
        .map(NameSearch::normalized)
        .filter(form -> !form.isEmpty())
        .toList();
  }

  private static NamedEntity entity(TableRow row) {
    return new NamedEntity(
        row.cell("entity_id"),
        row.cell("type"),
        row.cell("name"),
        row.cell("name_en"),
        row.cell("country"));
  }

  private static String normalized(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
