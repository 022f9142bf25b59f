package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.GazetteerEntry.Kind;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Mention.Origin;
import org.jogsutra.model.Span;
import org.jogsutra.model.Suffix;
import org.jogsutra.tag.NameIndex.Name;

/**
 * Tags the names that a gazetteer lists, taking the longest at each place.
 *
 * <p>A form marked ambiguous counts only where its context speaks for it: a cue word beside it, the
 * same entity under a plain name in the same article, or a plain name of its type in the same
 * enumeration. Immutable, shared by threads.
 */
public final class GazetteerTagger {

  private static final Set<String> CONJUNCTIONS = Set.of("ও", "এবং", "আর", "কিংবা", "বা", "and");

  private final NameMatcher matcher;
  private final ContextRule context;

  public GazetteerTagger(
      NameIndex index, List<Suffix> suffixes, Map<EntityType, List<String>> contextWords) {
    this.matcher = new NameMatcher(index, suffixes);
    this.context = new ContextRule(contextWords, new SuffixTable(suffixes));
  }

  /** Returns the mentions in reading order; they do not overlap. */
  public List<Mention> tag(Document document) {
    List<Match> matches = matcher.matches(document);
    Set<EntityId> certain = certainEntities(matches);
    Sentences sentences = new Sentences(document);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      List<Name> accepted = accepted(matches, i, document, certain, sentences);
      if (!accepted.isEmpty()) {
        mentions.add(mention(match, accepted, document, sentences.index(match.first())));
      }
    }
    return mentions;
  }

  /** Entities that some words of the article name beyond doubt. */
  private static Set<EntityId> certainEntities(List<Match> matches) {
    Set<EntityId> certain = new HashSet<>();
    for (Match match : matches) {
      List<EntityId> plain =
          match.names().stream()
              .filter(name -> !name.form().ambiguous())
              .map(name -> name.entity().id())
              .distinct()
              .toList();
      if (plain.size() == 1) {
        certain.addAll(plain);
      }
    }
    return certain;
  }

  /** Returns the names of one type that a match stands for here, the likeliest first. */
  private List<Name> accepted(
      List<Match> matches, int at, Document document, Set<EntityId> certain, Sentences sentences) {
    Match match = matches.get(at);
    List<Name> likely =
        match.names().stream()
            .filter(name -> isMeant(name, matches, at, document, certain, sentences))
            .sorted(Comparator.comparing(name -> doubt(name, certain)))
            .toList();
    return likely.stream()
        .filter(name -> name.entity().type() == likely.get(0).entity().type())
        .toList();
  }

  private static int doubt(Name name, Set<EntityId> certain) {
    return (certain.contains(name.entity().id()) ? 0 : 2) + (name.form().ambiguous() ? 1 : 0);
  }

  private boolean isMeant(
      Name name,
      List<Match> matches,
      int at,
      Document document,
      Set<EntityId> certain,
      Sentences sentences) {
    EntityType type = name.entity().type();
    return !name.form().ambiguous()
        || certain.contains(name.entity().id())
        || context.speaksFor(type, matches.get(at), document, sentences)
        || isEnumeratedWith(at - 1, at, type, matches, document)
        || isEnumeratedWith(at, at + 1, type, matches, document);
  }

  /**
   * Whether two matches follow each other in an enumeration and one of them is a plain name of the
   * type.
   */
  private static boolean isEnumeratedWith(
      int left, int right, EntityType type, List<Match> matches, Document document) {
    if (left < 0 || right >= matches.size()) {
      return false;
    }
    int between = matches.get(left).end();
    int gap = matches.get(right).first() - between;
    boolean joined = gap == 0 || (gap == 1 && CONJUNCTIONS.contains(document.token(between)));
    return joined
        && Stream.of(matches.get(left), matches.get(right))
            .flatMap(match -> match.names().stream())
            .anyMatch(name -> !name.form().ambiguous() && name.entity().type() == type);
  }

  private static Mention mention(Match match, List<Name> names, Document document, int sentence) {
    Span span = document.originalSpan(match.first(), match.end());
    Name likeliest = names.get(0);
    Mention.Match how = how(likeliest, match);
    Origin origin =
        new Origin(
            how, Set.of(Method.GAZETTEER), match.role(), Confidence.of(how, likeliest.form()));
    return new Mention(
        span,
        sentence,
        span.in(document.text().original()),
        likeliest.entity().type(),
        names.stream().map(Name::entity).distinct().toList(),
        origin);
  }

  private static Mention.Match how(Name name, Match match) {
    return switch (name.form().kind()) {
      case DEMONYM -> Mention.Match.DEMONYM;
      case SHORT_NAME -> Mention.Match.SHORT_NAME;
      case ALIAS, NAME -> {
        if (name.metonym() && match.role() != Suffix.Role.LOCATIVE) {
          yield Mention.Match.METONYM;
        }
        yield name.form().kind() == Kind.ALIAS
            ? Mention.Match.ALIAS
            : match.inflected() ? Mention.Match.SUFFIX : Mention.Match.EXACT;
      }
    };
  }
}
