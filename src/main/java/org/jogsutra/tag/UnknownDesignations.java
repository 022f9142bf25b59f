package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogsutra.model.Document;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Form;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.tag.Tagged.How;

/**
 * Finds weapons that no gazetteer has by the pattern of their designation: a number after a known
 * series (হোয়াসং-২১) or after spelled letters beside a class of weapons (কিউএক্স-৯ ড্রোন). Each
 * becomes an entity of its own, whose id follows from its letters and number. Immutable, shared by
 * threads.
 */
final class UnknownDesignations {

  private static final Pattern LATIN = Pattern.compile("(?<series>[A-Za-z]+)[ -]?\\d.*");
  private static final Pattern NUMBERED =
      Pattern.compile("(?<series>[^\\d০-৯ -]{2,})[ -]?[\\d০-৯]+.*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern CAPITALS = Pattern.compile("[A-Z]{1,4}");
  private static final int LONGEST_LETTERS = 4;
  private static final int SHORTEST_NAME = 4;
  private static final double CONFIDENCE = 0.85;

  private final Map<String, String> seriesByWord = new HashMap<>();
  private final Map<String, String> letters;

  /**
   * Learns the known series.
   *
   * @param letters Bengali names of Latin letters, with the letter
   */
  UnknownDesignations(List<GazetteerEntry> entries, Map<String, String> letters) {
    this.letters = letters;
    for (GazetteerEntry entry : entries) {
      Matcher latin = LATIN.matcher(entry.entity().nameEn());
      if (entry.entity().type() == EntityType.WEAPON && latin.matches()) {
        learn(entry, latin.group("series"));
      }
    }
  }

  private void learn(GazetteerEntry entry, String series) {
    for (Form form : entry.forms()) {
      Matcher numbered = NUMBERED.matcher(form.text());
      if (numbered.matches()) {
        seriesByWord.putIfAbsent(numbered.group("series"), series);
      }
    }
  }

  /** Returns the mentions, in order, with the unknown designations among them. */
  List<Tagged> add(List<Tagged> mentions, Document document, Sentences sentences) {
    List<Tagged> all = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Tagged mention = mentions.get(i);
      int next = i + 1 == mentions.size() ? document.tokenCount() : mentions.get(i + 1).first();
      int to = Math.min(sentences.end(mention.first()), next);
      if (mention.isWeaponClass()) {
        int from = freeFrom(all, mention, sentences.first(mention.first()), document);
        before(mention, from, document).ifPresent(all::add);
        all.add(mention);
        after(mention, to, document).ifPresent(all::add);
      } else {
        all.add(
            mention.isWeapon() ? otherOfSeries(mention, to, document).orElse(mention) : mention);
      }
    }
    return all;
  }

  /**
   * Returns the first token that no mention before a class covers. A name with a number behind its
   * hyphen is the number's, whatever it names elsewhere: সারোভ-৫ রকেট.
   */
  private static int freeFrom(
      List<Tagged> before, Tagged weaponClass, int sentence, Document document) {
    if (before.isEmpty()) {
      return sentence;
    }
    Tagged last = before.get(before.size() - 1);
    boolean numbered =
        !last.isWeapon()
            && last.end() - last.first() == 1
            && last.end() == weaponClass.first() - 1
            && Joint.after(last.first(), document) == Joint.HYPHEN
            && Character.isDigit(document.token(last.end()).charAt(0));
    if (numbered) {
      before.remove(before.size() - 1);
    }
    return Math.max(sentence, numbered ? last.first() : last.end());
  }

  private Optional<Tagged> before(Tagged weaponClass, int from, Document document) {
    int number = weaponClass.first() - 1;
    return number - 1 >= from && Joint.after(number, document) == Joint.SPACE
        ? designation(number - 1, weaponClass.category(), document)
        : Optional.empty();
  }

  private Optional<Tagged> after(Tagged weaponClass, int to, Document document) {
    int series = weaponClass.end();
    return series + 1 < to
            && Joint.after(series - 1, document) == Joint.SPACE
            && weaponClass.how().bare()
        ? designation(series, weaponClass.category(), document)
        : Optional.empty();
  }

  private Optional<Tagged> designation(int token, String category, Document document) {
    Joint joint = Joint.after(token, document);
    String word = document.token(token);
    boolean tight = joint == Joint.HYPHEN || joint == Joint.GLUED;
    Optional<String> known = Optional.ofNullable(seriesByWord.get(word));
    Optional<String> series =
        tight
            ? known.or(() -> spelledLetters(word)).or(() -> named(word))
            : known.filter(unused -> joint == Joint.SPACE);
    return series.flatMap(latin -> tagged(token, latin, category, document));
  }

  /** A known system with another number behind a hyphen is another system of its series. */
  private Optional<Tagged> otherOfSeries(Tagged system, int to, Document document) {
    int number = system.end();
    if (number >= to || system.end() - system.first() > 1) {
      return Optional.empty();
    }
    Joint joint = Joint.after(number - 1, document);
    String series = system.candidates().get(0).nameEn().replaceFirst("[ -]?\\d.*", "");
    return joint == Joint.HYPHEN || joint == Joint.GLUED
        ? tagged(system.first(), series, system.category(), document)
        : Optional.empty();
  }

  private static Optional<Tagged> tagged(
      int first, String series, String category, Document document) {
    String number = withAsciiDigits(document.token(first + 1));
    if (!NUMBER.matcher(number).matches()) {
      return Optional.empty();
    }
    String nameEn = series + "-" + number;
    EntityId id = new EntityId("weapon:" + nameEn.toLowerCase(Locale.ROOT).replace(' ', '-'));
    String name = document.token(first) + "-" + document.token(first + 1);
    Entity entity = new Entity(id, name, nameEn, "", category, "");
    How how = new How(Mention.Match.EXACT, Mention.Method.RULE, CONFIDENCE, true);
    return Optional.of(
        new Tagged(first, first + 2, Meaning.of(entity), how, Role.NOMINATIVE, Map.of()));
  }

  /** A name of its own before the number, which stays as it is written: বারাকুডা-৩. */
  private static Optional<String> named(String word) {
    return word.length() >= SHORTEST_NAME && Character.isLetter(word.charAt(0))
        ? Optional.of(word)
        : Optional.empty();
  }

  /** Reads a word as spelled letters: কিউএক্স is QX. */
  private Optional<String> spelledLetters(String word) {
    if (CAPITALS.matcher(word).matches()) {
      return Optional.of(word);
    }
    for (int end = word.length(); end > 0; end--) {
      Optional<String> first = Optional.ofNullable(letters.get(word.substring(0, end)));
      String behind = word.substring(end);
      Optional<String> spelled =
          behind.isEmpty()
              ? first
              : first.flatMap(letter -> spelledLetters(behind).map(letter::concat));
      if (spelled.isPresent() && spelled.get().length() <= LONGEST_LETTERS) {
        return spelled;
      }
    }
    return Optional.empty();
  }

  private static String withAsciiDigits(String number) {
    StringBuilder ascii = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      ascii.append(Folding.fold(number.charAt(i)));
    }
    return ascii.toString();
  }
}
