package org.jogsutra.tag;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Kind;
import org.jogsutra.model.Language;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Method;
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

  private final NameMatcher matcher;
  private final OtherSpellings spellings;
  private final Owners owners;
  private final ContextRule context;
  private final Map<String, Boolean> placeNouns;
  private final WholeMentions whole;
  private final Combination combination;

  /** Indexes the entries; {@code segmenter} is that of the texts. */
  public GazetteerTagger(
      List<GazetteerEntry> entries, Language language, Function<String, Document> segmenter) {
    NameIndex index = new NameIndex(entries, language.names().notNames(), segmenter);
    this.spellings = new OtherSpellings(entries, language, segmenter);
    SuffixTable suffixes = new SuffixTable(language.suffixes());
    this.matcher = new NameMatcher(index, suffixes, language.weapons());
    this.owners = new Owners(matcher);
    this.context = new ContextRule(language.contextWords(), suffixes);
    this.placeNouns = language.names().placeNouns();
    Facilities facilities = new Facilities(language.names().facilities(), suffixes);
    this.whole = new WholeMentions(entries, language, suffixes, facilities);
    this.combination =
        new Combination(
            new Lemmas(entries, suffixes),
            new Titles(context),
            facilities,
            language.names().commonNouns());
  }

  /** Returns the mentions in reading order; they do not overlap. */
  public List<Mention> tag(Document document) {
    return whole.of(names(document).certain(), document, ConfidenceTable.EMPTY);
  }

  /**
   * Returns, for a reader, what each word is taken for and why, one line for each name it may be.
   */
  public List<String> explain(Document document) {
    return new Explanation(matcher, context, document).lines();
  }

  /**
   * What is written like names.
   *
   * @param certain what are names by their context, in reading order; they do not overlap
   * @param doubtful what nothing speaks for
   */
  record Names(List<Tagged> certain, List<Tagged> doubtful) {}

  WholeMentions whole() {
    return whole;
  }

  Combination combination() {
    return combination;
  }

  /** Returns what in a document is written like names, in which each name is by itself. */
  Names names(Document document) {
    List<Match> matches = matcher.matches(document);
    Sense sense = new Sense(matches, document, context);
    List<Tagged> certain = new ArrayList<>();
    List<Tagged> doubtful = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      List<Name> meant = meant(i, matches.get(i), sense);
      if (meant.isEmpty()) {
        doubtful.addAll(doubtful(matches.get(i), document));
      } else {
        certain.addAll(owners.parted(tagged(matches.get(i), meant, document), document));
      }
    }
    return new Names(spellings.add(certain, matches, document), doubtful);
  }

  /** Returns what a match may name, once for each type. */
  private List<Tagged> doubtful(Match match, Document document) {
    return match.names().stream()
        .collect(groupingBy(name -> name.entity().type(), TreeMap::new, toList()))
        .values()
        .stream()
        .map(names -> tagged(match, names, document))
        .toList();
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
        new Meaning(
            likeliest.entity().type(),
            likeliest.form().text(),
            names.stream().map(Name::entity).distinct().toList()),
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
}
