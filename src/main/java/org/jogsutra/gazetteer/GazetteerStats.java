package org.jogsutra.gazetteer;

import java.util.EnumMap;
import java.util.Map;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Form;

/** Counts what a gazetteer holds. */
public final class GazetteerStats {

  private final Map<EntityType, Counts> counts = new EnumMap<>(EntityType.class);

  /**
   * Counts of one type.
   *
   * @param bengali number of forms in Bengali letters
   */
  public record Counts(int entities, int withWikidata, int forms, int bengali, int ambiguous) {

    private Counts plus(GazetteerEntry entry) {
      int inBengali = (int) entry.forms().stream().filter(Counts::isBengali).count();
      int unsure = (int) entry.forms().stream().filter(Form::ambiguous).count();
      return new Counts(
          entities + 1,
          withWikidata + (entry.entity().wikidata().isEmpty() ? 0 : 1),
          forms + entry.forms().size(),
          bengali + inBengali,
          ambiguous + unsure);
    }

    private static boolean isBengali(Form form) {
      return form.text().codePoints().anyMatch(c -> c >= 0x980 && c <= 0x9FF);
    }
  }

  public GazetteerStats(Gazetteer gazetteer) {
    for (GazetteerEntry entry : gazetteer.entries()) {
      EntityType type = entry.entity().type();
      counts.put(type, counts.getOrDefault(type, new Counts(0, 0, 0, 0, 0)).plus(entry));
    }
  }

  /** Returns the counts by type. */
  public Map<EntityType, Counts> counts() {
    return Map.copyOf(counts);
  }
}
