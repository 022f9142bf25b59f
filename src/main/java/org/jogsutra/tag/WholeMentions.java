package org.jogsutra.tag;

import java.util.List;
import java.util.regex.Pattern;
import org.jogsutra.model.Document;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.Language;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Origin;
import org.jogsutra.model.Span;
import org.jogsutra.tag.Tagged.How;

/**
 * Makes mentions of names: takes to them what belongs to them, such as the class and calibre of a
 * weapon or the airport of a town, and rates them. Immutable, shared by threads.
 */
final class WholeMentions {

  /**
   * Latin letters inside a Bengali word, as machine translation and old encodings leave them:
   * হাউitzer, ভøাদিমির.
   */
  private static final Pattern DAMAGE =
      Pattern.compile("[\\x{980}-\\x{9E3}]\\p{IsLatin}|\\p{IsLatin}[\\x{980}-\\x{9E3}]");

  private final UnknownDesignations unknownDesignations;
  private final WeaponPhrases weaponPhrases;
  private final Facilities facilities;

  WholeMentions(
      List<GazetteerEntry> entries,
      Language language,
      SuffixTable suffixes,
      Facilities facilities) {
    this.unknownDesignations = new UnknownDesignations(entries, language.weapons().letters());
    this.weaponPhrases = new WeaponPhrases(language.weapons(), suffixes);
    this.facilities = facilities;
  }

  /** Returns the mentions of a document's names, in reading order; they do not overlap. */
  List<Mention> of(List<Tagged> names, Document document, ConfidenceTable confidence) {
    List<Tagged> known = unknownDesignations.add(names, document, new Sentences(document));
    List<Tagged> weapons = weaponPhrases.join(known, document, new Sentences(document));
    List<Tagged> whole = facilities.join(weapons, document, new Sentences(document));
    Sentences sentences = new Sentences(document);
    return whole.stream()
        .filter(confidence::accepts)
        .map(name -> mention(name, document, sentences.index(name.first()), confidence.of(name)))
        .toList();
  }

  /** Returns names as mentions, with nothing taken to them. */
  List<Mention> bare(List<Tagged> names, Document document) {
    Sentences sentences = new Sentences(document);
    return names.stream()
        .map(name -> mention(name, document, sentences.index(name.first()), name.how().score()))
        .toList();
  }

  private static Mention mention(
      Tagged tagged, Document document, int sentence, double confidence) {
    Span span = document.originalSpan(tagged.first(), tagged.end());
    String words = span.in(document.text().original());
    How how = tagged.how();
    Mention.Match match = DAMAGE.matcher(words).find() ? Mention.Match.REPAIRED : how.match();
    Origin origin =
        new Origin(
            match,
            how.methods(),
            tagged.role(),
            tagged.meaning().lemma(),
            tagged.attributes(),
            confidence);
    return new Mention(span, sentence, words, tagged.type(), tagged.candidates(), origin);
  }
}
