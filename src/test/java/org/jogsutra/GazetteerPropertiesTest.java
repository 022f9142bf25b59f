package org.jogsutra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.model.Document;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Form;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Span;
import org.jogsutra.model.Suffix;
import org.jogsutra.model.Suffix.Layer;
import org.jogsutra.segment.Segmenter;
import org.jogsutra.tag.GazetteerTagger;
import org.jogsutra.tag.Inflection;

/** What holds for every name of the real tables, and for every text made of them. */
class GazetteerPropertiesTest {

  private static final Gazetteer GAZETTEER = read();
  private static final Segmenter SEGMENTER = new Segmenter(GAZETTEER.language().abbreviations());
  private static final GazetteerTagger TAGGER =
      new GazetteerTagger(GAZETTEER.entries(), GAZETTEER.language(), SEGMENTER::segment);

  /** Words as a text has them: other signs than these part two names. */
  private static final Pattern WORDS =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*([ '’-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*");

  private static final List<Name> PLAIN_NAMES = plainNames();
  private static final Set<String> FORMS =
      GAZETTEER.entries().stream()
          .flatMap(entry -> entry.forms().stream())
          .map(Form::text)
          .collect(Collectors.toSet());
  private static final List<Suffix> SUFFIXES = GAZETTEER.language().suffixes();

  private static final String BEFORE = "তখন ";
  private static final String BEHIND = " দেখলাম।";

  /** A form that needs no context, and that names entities of one type. */
  record Name(Entity entity, String form) {

    String key() {
      return form.toLowerCase(Locale.ROOT);
    }

    boolean endsInBengali() {
      char last = form.charAt(form.length() - 1);
      return last >= 0x980 && last <= 0x9FF && !Character.isDigit(last);
    }

    boolean isDesignation() {
      return entity.type() == EntityType.WEAPON
          && Character.isDigit(form.codePointBefore(form.length()));
    }
  }

  @Property(tries = 1000)
  void findsEveryPlainForm(@ForAll("names") Name name) {
    assertFound(name, name.form());
  }

  @Property(tries = 1000)
  void findsEveryPlainFormWithEveryEndingItMayTake(
      @ForAll("bengaliNames") Name name, @ForAll("suffixes") List<Suffix> suffixes) {
    String word = Inflection.of(name.form(), suffixes);
    // এ behind a number is also an ending: টাইপ-০৩৯এর.
    Assume.that(!name.form().matches(".*\\p{Nd}এ"));
    Assume.that(!word.equals(name.form()) && !hasLongerName(name.form(), word));
    assertFound(name, word);
  }

  @Property(tries = 1000)
  void findsADesignationWithAnEndingBehindAHyphen(
      @ForAll("designations") Name name, @ForAll("caseEndings") String ending) {
    assertFound(name, name.form() + "-" + ending);
  }

  @Property(tries = 1000)
  void findsNoNameInsideALongerWord(
      @ForAll("bengaliNames") Name name, @ForAll("noEndings") String letters) {
    // Letters behind a number are a variant's.
    Assume.that(name.form().chars().noneMatch(Character::isDigit));
    String text = BEFORE + name.form() + letters + BEHIND;
    int end = BEFORE.length() + name.form().length() + letters.length();
    for (Mention mention : TAGGER.tag(SEGMENTER.segment(text))) {
      boolean named = mention.candidates().contains(name.entity());
      boolean cut = mention.span().end() > end - letters.length() && mention.span().end() < end;
      assertTrue(!cut && !(named && mention.span().end() >= end - letters.length()), text);
    }
  }

  @Property(tries = 1000)
  void spansAreOrderedApartAndInsideTheirSentences(@ForAll("texts") String text) {
    Document document = SEGMENTER.segment(text);
    int last = 0;
    for (Mention mention : TAGGER.tag(document)) {
      Span span = mention.span();
      Span sentence = document.sentences().get(mention.sentence()).span();
      assertTrue(span.begin() >= last && span.length() > 0, () -> mention + " in " + text);
      assertTrue(
          span.begin() >= sentence.begin() && span.end() <= sentence.end(),
          () -> mention + " in " + text);
      assertEquals(mention.text(), span.in(text));
      last = span.end();
    }
  }

  @Property(tries = 500)
  void tagsTheSameTextTheSameWay(@ForAll("texts") String text) {
    assertEquals(TAGGER.tag(SEGMENTER.segment(text)), TAGGER.tag(SEGMENTER.segment(text)));
  }

  @Provide
  Arbitrary<Name> names() {
    return Arbitraries.of(PLAIN_NAMES);
  }

  @Provide
  Arbitrary<Name> bengaliNames() {
    return Arbitraries.of(PLAIN_NAMES.stream().filter(Name::endsInBengali).toList());
  }

  @Provide
  Arbitrary<Name> designations() {
    return Arbitraries.of(PLAIN_NAMES.stream().filter(Name::isDesignation).toList());
  }

  @Provide
  Arbitrary<List<Suffix>> suffixes() {
    return Arbitraries.of(SUFFIXES).list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> caseEndings() {
    return Arbitraries.of(
        SUFFIXES.stream()
            .filter(suffix -> suffix.layer() == Layer.CASE)
            .map(Suffix::text)
            // Also the letter of a variant: টাইপ-০৩৯এ.
            .filter(ending -> !ending.equals("এ"))
            .toList());
  }

  /** Letters that end in none that an ending ends in. */
  @Provide
  Arbitrary<String> noEndings() {
    Set<String> lastLetters =
        SUFFIXES.stream()
            .map(suffix -> suffix.text().substring(suffix.text().length() - 1))
            .collect(Collectors.toSet());
    List<String> last =
        Stream.of("খ", "ঘ", "ছ", "ঠ", "ঢ", "ধ", "ফ")
            .filter(letter -> !lastLetters.contains(letter))
            .toList();
    Arbitrary<String> first = Arbitraries.strings().withCharRange('ক', 'ন').ofMaxLength(3);
    return Combinators.combine(first, Arbitraries.of(last)).as(String::concat);
  }

  /** Names and what may stand around them, glued and apart. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> name = Arbitraries.of(PLAIN_NAMES).map(Name::form);
    Arbitrary<String> ending = Arbitraries.of(SUFFIXES).map(Suffix::text);
    Arbitrary<String> letters =
        Arbitraries.strings()
            .withCharRange('\u0980', '\u09FF')
            .withChars('\u200C', '\u200D', '\u09BC', '\u09CD', 'é', 'a', '\u0301')
            .ofMaxLength(3);
    Arbitrary<String> sign =
        Arbitraries.of(
            " ",
            " ",
            "-",
            "–",
            "/",
            "’",
            "‘",
            "”",
            "।",
            ",",
            ".",
            "\n",
            "\u00A0",
            "\u200D",
            "\u200C",
            "(",
            "৪",
            "9",
            "s",
            "\u09DF",
            "\u09C7\u09BE",
            "\uD83D\uDE80");
    return Arbitraries.oneOf(name, name, ending, letters, sign, sign)
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  /** Whether a word begins with another name too: বম্বেদের is বম্ব or বম্বে. */
  private static boolean hasLongerName(String form, String word) {
    return IntStream.rangeClosed(form.length() + 1, word.length())
        .mapToObj(end -> word.substring(0, end))
        .anyMatch(FORMS::contains);
  }

  private static void assertFound(Name name, String words) {
    String text = BEFORE + words + BEHIND;
    Span place = new Span(BEFORE.length(), BEFORE.length() + words.length());
    List<Mention> mentions = TAGGER.tag(SEGMENTER.segment(text));
    assertTrue(
        mentions.stream().anyMatch(mention -> names(mention, place, name)),
        () -> name + " not in " + text + ": " + mentions);
  }

  /** A mention may leave out a place's noun (জেলা) and the country that owns an organization. */
  private static boolean names(Mention mention, Span place, Name name) {
    boolean begins = mention.span().begin() == place.begin();
    boolean ends = mention.span().end() == place.end();
    boolean whole =
        switch (name.entity().type()) {
          case PLACE -> begins && mention.span().end() <= place.end();
          case ORG -> ends && mention.span().begin() >= place.begin();
          default -> begins && ends;
        };
    return whole && mention.candidates().contains(name.entity());
  }

  private static List<Name> plainNames() {
    List<Name> names = new ArrayList<>();
    for (GazetteerEntry entry : GAZETTEER.entries()) {
      for (Form form : entry.forms()) {
        if (!form.ambiguous() && WORDS.matcher(form.text()).matches()) {
          names.add(new Name(entry.entity(), form.text()));
        }
      }
    }
    Map<String, Set<EntityType>> types = new HashMap<>();
    names.forEach(
        name ->
            types
                .computeIfAbsent(name.key(), unseen -> EnumSet.noneOf(EntityType.class))
                .add(name.entity().type()));
    return names.stream()
        .filter(name -> types.getOrDefault(name.key(), Set.of()).size() == 1)
        .toList();
  }

  private static Gazetteer read() {
    try {
      return new GazetteerFolder(Path.of("gazetteers")).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
