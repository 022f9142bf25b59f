package org.jogsutra.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Form;
import org.jogsutra.model.GazetteerEntry.Kind;

/**
 * Gathers the rows of the entity tables into entries. Rows of one id are one entry: the first value
 * of a column counts, forms add up.
 */
final class EntityTable {

  static final Set<String> COLUMNS =
      Set.of(
          "id",
          "name",
          "name_en",
          "country",
          "category",
          "wikidata",
          "aliases",
          "short",
          "demonyms",
          "ambiguous",
          "metonym",
          "office",
          "since",
          "until",
          "source");

  private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");
  private static final Pattern WIKIDATA_ID = Pattern.compile("Q[1-9][0-9]*");

  private final Map<EntityId, Draft> drafts = new LinkedHashMap<>();
  private final Set<String> usedForms = new HashSet<>();

  /** What is known of an entry so far. */
  private record Draft(
      Map<String, String> values, List<Form> forms, Set<String> seen, Row firstRow) {}

  /**
   * Adds a row of a table that was not made for this gazetteer: of its forms only those that no
   * other entity has, since some language's name of one thing is another language's name of
   * another.
   */
  void addForeign(Row row) throws GazetteerException {
    Draft draft = draft(row);
    Set<String> foreign = new HashSet<>(row.list("aliases"));
    foreign.removeIf(form -> usedForms.contains(form.toLowerCase(Locale.ROOT)));
    addForms(draft, foreign.stream().sorted().toList(), Kind.ALIAS, new HashSet<>());
  }

  void add(Row row) throws GazetteerException {
    Draft draft = draft(row);
    checkCodes(row);
    Set<String> ambiguous = new HashSet<>(row.list("ambiguous"));
    addForms(draft, row.list("name"), Kind.NAME, ambiguous);
    addForms(draft, row.list("demonyms"), Kind.DEMONYM, ambiguous);
    addForms(draft, row.list("short"), Kind.SHORT_NAME, ambiguous);
    addForms(draft, row.list("aliases"), Kind.ALIAS, ambiguous);
    addForms(draft, row.list("name_en"), Kind.ALIAS, ambiguous);
    if (!ambiguous.isEmpty()) {
      throw row.error(
          "ambiguous form that is none of the row's forms: "
              + ambiguous.stream().sorted().toList());
    }
  }

  private Draft draft(Row row) throws GazetteerException {
    Draft draft =
        drafts.computeIfAbsent(
            id(row),
            id -> new Draft(new LinkedHashMap<>(), new ArrayList<>(), new HashSet<>(), row));
    for (String column : COLUMNS) {
      if (!row.cell(column).isEmpty()) {
        draft.values.putIfAbsent(column, row.cell(column));
      }
    }
    return draft;
  }

  List<GazetteerEntry> entries() throws GazetteerException {
    List<GazetteerEntry> entries = new ArrayList<>();
    for (Map.Entry<EntityId, Draft> draft : drafts.entrySet()) {
      entries.add(entry(draft.getKey(), draft.getValue()));
    }
    return entries;
  }

  private static EntityId id(Row row) throws GazetteerException {
    try {
      return new EntityId(row.required("id"));
    } catch (IllegalArgumentException e) {
      throw row.error(String.valueOf(e.getMessage()));
    }
  }

  private static void checkCodes(Row row) throws GazetteerException {
    String country = row.cell("country");
    if (!country.isEmpty() && !COUNTRY_CODE.matcher(country).matches()) {
      throw row.error("country is '" + country + "', not an ISO 3166-1 alpha-2 code");
    }
    String wikidata = row.cell("wikidata");
    if (!wikidata.isEmpty() && !WIKIDATA_ID.matcher(wikidata).matches()) {
      throw row.error("wikidata is '" + wikidata + "', not a Wikidata id");
    }
  }

  private void addForms(Draft draft, List<String> texts, Kind kind, Set<String> ambiguous) {
    for (String text : texts) {
      boolean needsContext = ambiguous.remove(text);
      if (draft.seen.add(text)) {
        draft.forms.add(new Form(text, kind, needsContext));
        usedForms.add(text.toLowerCase(Locale.ROOT));
      }
    }
  }

  private GazetteerEntry entry(EntityId id, Draft draft) throws GazetteerException {
    if (!draft.values.containsKey("name")) {
      throw draft.firstRow.error("no name");
    }
    checkCountry(id, draft);
    Entity entity =
        new Entity(
            id,
            value(draft, "name"),
            draft.values.getOrDefault("name_en", value(draft, "name")),
            id.type() == EntityType.COUNTRY ? id.key() : value(draft, "country"),
            value(draft, "category"),
            value(draft, "wikidata"));
    return new GazetteerEntry(
        entity, value(draft, "metonym").equals("yes"), draft.forms, draft.firstRow.origin());
  }

  /** A place may stand for its country, which must then be known. */
  private void checkCountry(EntityId id, Draft draft) throws GazetteerException {
    String country = value(draft, "country");
    if (id.type() == EntityType.PLACE
        && !country.isEmpty()
        && !drafts.containsKey(EntityId.ofCountry(country))) {
      throw draft.firstRow.error("country is '" + country + "', which no table has");
    }
  }

  private static String value(Draft draft, String column) {
    return draft.values.getOrDefault(column, "");
  }
}
