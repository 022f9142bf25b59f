package org.jogsutra.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Article;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Sentence;
import org.jogsutra.model.Span;
import org.jogsutra.model.Suffix;

/**
 * Analyses written as marked text: {@code [country:RU Moscow] sold [weapon:s-400 S-400].} Lines are
 * paragraphs, and each full stop ends a sentence. A circumflex before an id marks a nationality, as
 * in {@code [^country:RU Russian] [weapon:drone drones]}.
 */
final class Articles {

  private static final Pattern MARK = Pattern.compile("\\[(\\S+) ([^]]+)\\]");
  private static final Pattern SENTENCE = Pattern.compile("[^.\\n]+\\.?");

  private static final Map<String, String> COUNTRY_OF =
      Map.of("place:kyiv", "UA", "place:odesa", "UA", "weapon:s-400", "RU");

  private Articles() {}

  /** Returns an entity whose name is the key of its id. */
  static Entity entity(EntityId id) {
    return new Entity(id, id.key(), "", COUNTRY_OF.getOrDefault(id.value(), ""), "", "");
  }

  static Analysis article(String id, String published, String marked) {
    return article(id, published, marked, origin(Mention.Method.GAZETTEER, 0.9));
  }

  static Analysis article(String id, String published, String marked, Mention.Origin origin) {
    String text = MARK.matcher(marked).replaceAll("$2");
    List<Sentence> sentences = sentences(text);
    List<Link> links = new ArrayList<>();
    int removed = 0;
    for (Matcher mark = MARK.matcher(marked); mark.find(); ) {
      links.add(link(mark, mark.start() - removed, sentences, origin));
      removed += mark.group().length() - mark.group(2).length();
    }
    return new Analysis(new Article(id, "", "en", published, text), sentences, links);
  }

  static Mention.Origin origin(Mention.Method method, double confidence) {
    return new Mention.Origin(
        Mention.Match.EXACT, Set.of(method), Suffix.Role.NOMINATIVE, "", Map.of(), confidence);
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Matcher found = SENTENCE.matcher(text); found.find(); ) {
      int paragraph = (int) text.substring(0, found.start()).chars().filter(c -> c == '\n').count();
      var span = new Span(found.start(), found.end());
      sentences.add(new Sentence(sentences.size(), paragraph, 0, 0, span));
    }
    return sentences;
  }

  private static Link link(
      Matcher mark, int begin, List<Sentence> sentences, Mention.Origin origin) {
    boolean isNationality = mark.group(1).startsWith("^");
    Entity entity = entity(new EntityId(mark.group(1).substring(isNationality ? 1 : 0)));
    String words = mark.group(2);
    var span = new Span(begin, begin + words.length());
    int sentence =
        sentences.stream().filter(s -> s.span().overlaps(span)).findFirst().orElseThrow().index();
    var mention =
        new Mention(
            span,
            sentence,
            words,
            entity.type(),
            List.of(entity),
            isNationality ? demonym(origin) : origin);
    return new Link(mention, entity, origin.confidence());
  }

  private static Mention.Origin demonym(Mention.Origin origin) {
    return new Mention.Origin(
        Mention.Match.DEMONYM,
        origin.methods(),
        origin.role(),
        origin.lemma(),
        origin.attributes(),
        origin.confidence());
  }
}
