package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jogsutra.model.Document;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Form;
import org.jogsutra.model.Language;
import org.jogsutra.model.Mention;
import org.jogsutra.tag.NameIndex.Name;
import org.jogsutra.tag.Tagged.How;

/**
 * Finds names in spellings that no table lists, by a second index of folded names. Only names of
 * some length that are not ambiguous take part, and only words that are not written like any name.
 * Immutable, shared by threads.
 */
final class OtherSpellings {

  private static final int SHORTEST_NAME = 5;
  private static final double CONFIDENCE = 0.85;

  private final NameMatcher matcher;

  OtherSpellings(
      List<GazetteerEntry> entries, Language language, Function<String, Document> segmenter) {
    NameIndex index =
        new NameIndex(
            entries.stream().map(OtherSpellings::foldable).toList(),
            List.of(),
            form -> SpellingFold.fold(segmenter.apply(form)));
    this.matcher = new NameMatcher(index, language.suffixes());
  }

  private static GazetteerEntry foldable(GazetteerEntry entry) {
    List<Form> forms = entry.forms().stream().filter(OtherSpellings::isFoldable).toList();
    return new GazetteerEntry(entry.entity(), entry.metonym(), forms, entry.origin());
  }

  private static boolean isFoldable(Form form) {
    long letters = form.text().chars().filter(Character::isLetter).count();
    boolean bengali = form.text().chars().anyMatch(c -> c >= 0x980 && c <= 0x9FF);
    return bengali && letters >= SHORTEST_NAME && !form.ambiguous();
  }

  /** Returns the mentions, in order, with those in other spellings among them. */
  List<Tagged> add(List<Tagged> mentions, List<Match> matches, Document document) {
    BitSet taken = new BitSet();
    matches.forEach(match -> taken.set(match.first(), match.end()));
    List<Tagged> all = new ArrayList<>(mentions);
    for (Match match : matcher.matches(SpellingFold.fold(document))) {
      if (taken.get(match.first(), match.end()).isEmpty()) {
        all.add(tagged(match));
      }
    }
    all.sort(Comparator.comparing(Tagged::first));
    return all;
  }

  private static Tagged tagged(Match match) {
    EntityType type = match.names().get(0).entity().type();
    List<Entity> entities =
        match.names().stream()
            .map(Name::entity)
            .filter(entity -> entity.type() == type)
            .distinct()
            .toList();
    How how =
        new How(Mention.Match.TRANSLIT, Mention.Method.GAZETTEER, CONFIDENCE, !match.inflected());
    return new Tagged(
        match.first(),
        match.end(),
        new Meaning(type, entities.get(0).name(), entities),
        how,
        match.role(),
        Map.of());
  }
}
