package org.jogsutra.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Article;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Relation;
import org.jogsutra.model.Relation.Basis;
import org.jogsutra.model.Relation.Circumstances;
import org.jogsutra.model.Relation.Claim;
import org.jogsutra.model.Relation.Modality;
import org.jogsutra.model.Relation.Participants;
import org.jogsutra.model.Relation.Polarity;
import org.jogsutra.model.Relation.Quantity;
import org.jogsutra.model.Relation.Stage;
import org.jogsutra.model.Sentence;
import org.jogsutra.model.Span;
import org.jogsutra.model.Suffix;

/**
 * Articles written with what they state: a text with names marked as in {@code [country:IR ইরান]},
 * each danda ending a sentence, and relations between the marks, which are numbered from 1, as in
 * {@code 1 SUPPLIES_WEAPON 2 weapon=3 polarity=negated}. A hyphen stands for nobody.
 */
public final class Stated {

  private static final Pattern MARK = Pattern.compile("\\[(\\S+) ([^]]+)\\]");
  private static final Pattern SENTENCE = Pattern.compile("[^।]+।?");
  private static final Set<String> SYMMETRIC = Set.of("MEETS", "AGREES");

  private static final Map<EntityId, Entity> KNOWN =
      Stream.of(
              entity("country:IN", "ভারত", "India", "IN", ""),
              entity("country:IR", "ইরান", "Iran", "IR", ""),
              entity("country:RU", "রাশিয়া", "Russia", "RU", ""),
              entity("country:UA", "ইউক্রেন", "Ukraine", "UA", ""),
              entity("country:US", "যুক্তরাষ্ট্র", "United States", "US", ""),
              entity("org:kremlin", "ক্রেমলিন", "Kremlin", "RU", ""),
              entity("org:rebels", "বিদ্রোহী", "", "", ""),
              entity("person:putin", "পুতিন", "Putin", "RU", ""),
              entity("person:rubio", "রুবিও", "Rubio", "US", ""),
              entity("place:kursk", "কুরস্ক", "Kursk", "RU", "city"),
              entity("place:kyiv", "কিয়েভ", "Kyiv", "UA", "city"),
              entity("weapon:drone", "ড্রোন", "drone", "", "W.UAV"),
              entity("weapon:s-400", "এস-৪০০", "S-400", "RU", "W.SAM"))
          .collect(Collectors.toMap(Entity::id, Function.identity()));

  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final String text;

  private Stated(String marked) {
    text = MARK.matcher(marked).replaceAll("$2");
    for (Matcher found = SENTENCE.matcher(text); found.find(); ) {
      var span = new Span(found.start(), found.end());
      sentences.add(new Sentence(sentences.size(), 0, 0, 0, span));
    }
    int removed = 0;
    for (Matcher mark = MARK.matcher(marked); mark.find(); ) {
      links.add(link(mark.group(1), mark.group(2), mark.start() - removed));
      removed += mark.group().length() - mark.group(2).length();
    }
  }

  /** Returns an article that states relations. */
  public static Analysis article(String id, String published, String marked, String... relations) {
    var stated = new Stated(marked);
    return new Analysis(
        new Article(id, "", "bn", published, stated.text),
        stated.sentences,
        stated.links,
        Arrays.stream(relations).map(stated::relation).toList());
  }

  /** Returns an entity that the articles may name. */
  public static Optional<Entity> known(EntityId id) {
    return Optional.ofNullable(KNOWN.get(id));
  }

  /** Returns a country that the articles may name. */
  public static Entity country(EntityId id) {
    return known(id).orElseThrow();
  }

  private static Entity entity(String... cells) {
    return new Entity(new EntityId(cells[0]), cells[1], cells[2], cells[3], cells[4], "");
  }

  private Link link(String id, String words, int begin) {
    Entity entity = known(new EntityId(id)).orElseThrow();
    var span = new Span(begin, begin + words.length());
    int sentence =
        sentences.stream().filter(s -> s.span().overlaps(span)).findFirst().orElseThrow().index();
    var origin =
        new Mention.Origin(
            Mention.Match.EXACT,
            Set.of(Mention.Method.GAZETTEER),
            Suffix.Role.NOMINATIVE,
            "",
            Map.of(),
            0.9);
    var mention = new Mention(span, sentence, words, entity.type(), List.of(entity), origin);
    return new Link(mention, entity, 0.9);
  }

  private Relation relation(String line) {
    String[] words = line.split(" ", -1);
    Map<String, String> keys = new HashMap<>();
    for (String word : Arrays.asList(words).subList(3, words.length)) {
      keys.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
    }
    var participants =
        new Participants(
            numbered(words[0]),
            numbered(words[2]),
            numbered(keys.getOrDefault("weapon", "-")),
            numbered(keys.getOrDefault("place", "-")));
    return new Relation(
        new Relation.Type(words[1], SYMMETRIC.contains(words[1]), "PLOVER"),
        participants,
        claim(keys),
        new Circumstances(
            Optional.ofNullable(keys.get("quantity")).map(Stated::quantity),
            keys.getOrDefault("date", ""),
            Optional.ofNullable(keys.get("stage")).map(Stated::stage)),
        basis(participants, keys));
  }

  private static Stage stage(String label) {
    return Stage.valueOf(label.toUpperCase(Locale.ROOT));
  }

  private Claim claim(Map<String, String> keys) {
    return new Claim(
        keys.containsValue("negated") ? Polarity.NEGATED : Polarity.AFFIRMED,
        Arrays.stream(Modality.values())
            .filter(modality -> keys.containsValue(modality.label()))
            .findFirst()
            .orElse(Modality.ASSERTED),
        numbered(keys.getOrDefault("source", "-")),
        keys.getOrDefault("attribution", ""));
  }

  /** The trigger is the last word of the sentence that the last participant stands in. */
  private Basis basis(Participants participants, Map<String, String> keys) {
    int sentence =
        Stream.of(participants.subject(), participants.object(), participants.weapon())
            .flatMap(Optional::stream)
            .mapToInt(link -> link.mention().sentence())
            .max()
            .orElseThrow();
    Span span = sentences.get(sentence).span();
    int begin = text.lastIndexOf(' ', span.end() - 2) + 1;
    double confidence = Double.parseDouble(keys.getOrDefault("confidence", "0.9"));
    return new Basis(sentence, new Span(begin, span.end() - 1), confidence);
  }

  private Optional<Link> numbered(String number) {
    return number.equals("-")
        ? Optional.empty()
        : Optional.of(links.get(Integer.parseInt(number) - 1));
  }

  /** As in {@code ১২টি/12} or {@code ৫কোটি/50000000/USD}. */
  private static Quantity quantity(String told) {
    String[] parts = told.split("/", -1);
    return new Quantity(parts[0], Double.parseDouble(parts[1]), parts.length > 2 ? parts[2] : "");
  }
}
