package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Kind;
import org.jogsutra.model.Language;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Mention.Origin;
import org.jogsutra.model.Span;
import org.jogsutra.model.Suffix;
import org.jogsutra.tag.NameIndex.Name;
import org.jogsutra.tag.Sense.Reason;
import org.jogsutra.tag.Tagged.How;

/**
 * Tags the names that a gazetteer lists, taking the longest at each place.
 *
 * <p>A form marked ambiguous counts only where its context speaks for it: a cue word beside it, the
 * same entity under a plain name in the same article, or a plain name of its type in the same
 * enumeration. Immutable, shared by threads.
 */
public final class GazetteerTagger {

  /**
   * Latin letters inside a Bengali word, as machine translation and old encodings leave them:
   * হাউitzer, ভøাদিমির.
   */
  private static final Pattern DAMAGE =
      Pattern.compile("[\\x{980}-\\x{9E3}]\\p{IsLatin}|\\p{IsLatin}[\\x{980}-\\x{9E3}]");

  private final NameMatcher matcher;
  private final OtherSpellings spellings;
  private final Owners owners;
  private final ContextRule context;
  private final UnknownDesignations unknownDesignations;
  private final WeaponPhrases weaponPhrases;
  private final Facilities facilities;
  private final Map<String, Boolean> placeNouns;

  /** Indexes the entries; {@code segmenter} is that of the texts. */
  public GazetteerTagger(
      List<GazetteerEntry> entries, Language language, Function<String, Document> segmenter) {
    NameIndex index = new NameIndex(entries, language.names().notNames(), segmenter);
    this.spellings = new OtherSpellings(entries, language, segmenter);
    SuffixTable suffixes = new SuffixTable(language.suffixes());
    this.matcher = new NameMatcher(index, suffixes, language.weapons());
    this.owners = new Owners(matcher);
    this.context = new ContextRule(language.contextWords(), suffixes);
    this.unknownDesignations = new UnknownDesignations(entries, language.weapons().letters());
    this.weaponPhrases = new WeaponPhrases(language.weapons(), suffixes);
    this.facilities = new Facilities(language.names().facilities(), suffixes);
    this.placeNouns = language.names().placeNouns();
  }

  /** Returns the mentions in reading order; they do not overlap. */
  public List<Mention> tag(Document document) {
    List<Tagged> named = named(document);
    List<Tagged> known = unknownDesignations.add(named, document, new Sentences(document));
    List<Tagged> weapons = weaponPhrases.join(known, document, new Sentences(document));
    List<Tagged> whole = facilities.join(weapons, document, new Sentences(document));
    Sentences sentences = new Sentences(document);
    return whole.stream()
        .map(mention -> mention(mention, document, sentences.index(mention.first())))
        .toList();
  }

  /**
   * Returns, for a reader, what each word is taken for and why, one line for each name it may be.
   */
  public List<String> explain(Document document) {
    return new Explanation(matcher, context, document).lines();
  }

  private List<Tagged> named(Document document) {
    List<Match> matches = matcher.matches(document);
    Sense sense = new Sense(matches, document, context);
    List<Tagged> named = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      List<Name> meant = meant(i, matches.get(i), sense);
      if (!meant.isEmpty()) {
        named.addAll(owners.parted(tagged(matches.get(i), meant, document), document));
      }
    }
    return spellings.add(named, matches, document);
  }

  /** Returns the names of one type that a match stands for here, the likeliest first. */
  private static List<Name> meant(int at, Match match, Sense sense) {
    List<Name> likely =
        match.names().stream()
            .filter(name -> sense.reason(at, name) != Reason.DOUBTFUL)
            .sorted(Comparator.comparing(name -> doubt(at, name, sense)))
            .toList();
    return likely.stream()
        .filter(name -> name.entity().type() == likely.get(0).entity().type())
        .toList();
  }

  /** In an enumeration of weapons even a place is a weapon: ফাত্তাহ, খোররামশাহর ও সেজ্জিল. */
  private static int doubt(int at, Name name, Sense sense) {
    if (name.entity().type() == EntityType.WEAPON && sense.reason(at, name) == Reason.ENUMERATED) {
      return -1;
    }
    return (sense.isCertain(name.entity().id()) ? 0 : 2) + (name.form().ambiguous() ? 1 : 0);
  }

  private Tagged tagged(Match match, List<Name> names, Document document) {
    Name likeliest = names.get(0);
    Mention.Match how = how(likeliest, match);
    return new Tagged(
        match.first(),
        endsInPlaceNoun(match, likeliest, document) ? match.end() - 1 : match.end(),
        names.stream().map(Name::entity).distinct().toList(),
        new How(how, Method.GAZETTEER, Confidence.of(how, likeliest.form()), !match.inflected()),
        match.role(),
        Map.of());
  }

  /**
   * Whether a name has a word behind it that mentions leave out: যশোর in যশোর জেলা, but not উত্তর
   * in উত্তর প্রদেশ.
   */
  private boolean endsInPlaceNoun(Match match, Name name, Document document) {
    String form = name.form().text();
    String last = form.substring(form.lastIndexOf(' ') + 1);
    boolean place = name.entity().type() == EntityType.PLACE && form.indexOf(' ') > 0;
    if (!place || !placeNouns.containsKey(last)) {
      return false;
    }
    return placeNouns.getOrDefault(last, false)
        || matcher
            .longestAt(document, match.first(), match.end() - 1)
            .filter(rest -> rest.end() == match.end() - 1)
            .filter(
                rest ->
                    rest.names().stream().anyMatch(other -> !other.entity().equals(name.entity())))
            .isPresent();
  }

  private static Mention.Match how(Name name, Match match) {
    Kind kind = name.form().kind();
    if (kind == Kind.DEMONYM) {
      return Mention.Match.DEMONYM;
    }
    if (kind == Kind.SHORT_NAME) {
      return Mention.Match.SHORT_NAME;
    }
    if (name.metonym() && match.role() != Suffix.Role.LOCATIVE) {
      return Mention.Match.METONYM;
    }
    if (kind == Kind.ALIAS) {
      return Mention.Match.ALIAS;
    }
    return match.inflected() ? Mention.Match.SUFFIX : Mention.Match.EXACT;
  }

  private static Mention mention(Tagged tagged, Document document, int sentence) {
    Span span = document.originalSpan(tagged.first(), tagged.end());
    String words = span.in(document.text().original());
    How how = tagged.how();
    Mention.Match match = DAMAGE.matcher(words).find() ? Mention.Match.REPAIRED : how.match();
    Origin origin =
        new Origin(
            match, Set.of(how.method()), tagged.role(), tagged.attributes(), how.confidence());
    return new Mention(span, sentence, words, tagged.type(), tagged.candidates(), origin);
  }
}
