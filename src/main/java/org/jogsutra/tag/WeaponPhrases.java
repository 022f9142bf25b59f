package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jogsutra.model.Document;
import org.jogsutra.model.Language.Property;
import org.jogsutra.model.Language.WeaponWords;

/**
 * Makes one mention of the words that name one weapon: class and name in either order (এফ-৩৫
 * যুদ্ধবিমান, যুদ্ধবিমান রাফাল), and the range, calibre and other properties before it (স্বল্প
 * পাল্লার ব্যালিস্টিক ক্ষেপণাস্ত্র, ১৫৫ মিলিমিটার কামান). Immutable, shared by threads.
 */
final class WeaponPhrases {

  private static final String ANY_FAMILY = "any";
  private static final int LONGEST_PHRASE = 4;
  private static final String CLOSING_QUOTES = "'’”\"";
  private static final Set<String> MULTIPLES = Set.of("শ", "শত", "হাজার");

  private final WeaponWords words;
  private final SuffixTable suffixes;

  WeaponPhrases(WeaponWords words, SuffixTable suffixes) {
    this.words = words;
    this.suffixes = suffixes;
  }

  /** Returns the mentions, in order, with those of one weapon joined. */
  List<Tagged> join(List<Tagged> mentions, Document document, Sentences sentences) {
    List<Tagged> joined = new ArrayList<>();
    for (Tagged mention : mentions) {
      int from = joined.isEmpty() ? 0 : joined.get(joined.size() - 1).end();
      Tagged whole =
          mention.isWeapon()
              ? withProperties(mention, Math.max(from, sentences.first(mention.first())), document)
              : mention;
      if (!joined.isEmpty() && areOne(joined.get(joined.size() - 1), whole, document)) {
        joined.set(joined.size() - 1, joined(joined.get(joined.size() - 1), whole));
      } else {
        joined.add(whole);
      }
    }
    return withTails(joined, document);
  }

  private List<Tagged> withTails(List<Tagged> mentions, Document document) {
    Sentences sentences = new Sentences(document);
    List<Tagged> whole = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Tagged mention = mentions.get(i);
      int next = i + 1 < mentions.size() ? mentions.get(i + 1).first() : document.tokenCount();
      int to = Math.min(next, sentences.end(mention.first()));
      whole.add(mention.isWeapon() ? withTail(mention, to, document) : mention);
    }
    return whole;
  }

  private boolean areOne(Tagged left, Tagged right, Document document) {
    if (!left.isWeapon()
        || !right.isWeapon()
        || !leadsOn(left, document)
        || !areTied(left, right, document)) {
      return false;
    }
    boolean same = left.candidates().equals(right.candidates());
    boolean nameAndClass = left.isWeaponClass() || right.isWeaponClass();
    boolean pair =
        left.isWeaponClass() && right.isWeaponClass() && isHyphened(left, right, document);
    return same || (nameAndClass && !pair && areKin(left.category(), right.category()));
  }

  /** A case ending closes a name, but not that of মোগামি শ্রেণির ফ্রিগেট. */
  private boolean leadsOn(Tagged left, Document document) {
    return left.how().bare() || words.links().between().contains(document.token(left.end() - 1));
  }

  /** Two classes with a hyphen between them are two: বোমা-ককটেল. */
  private static boolean isHyphened(Tagged left, Tagged right, Document document) {
    return left.end() == right.first() && Joint.after(left.end() - 1, document) == Joint.HYPHEN;
  }

  private boolean areTied(Tagged left, Tagged right, Document document) {
    int between = right.first() - left.end();
    if (between == 1) {
      return words.links().between().contains(document.token(left.end()))
          && Phrases.isJoined(left.end() - 1, right.first(), document);
    }
    return between == 0
        && (Phrases.isJoined(left.end() - 1, right.first(), document) || isQuoted(left, document));
  }

  /**
   * Whether a closing quotation mark alone parts a name from what follows: ‘কিনঝাল’ ক্ষেপণাস্ত্র.
   */
  private static boolean isQuoted(Tagged name, Document document) {
    String text = document.text().text();
    int end = document.tokenEnd(name.end() - 1);
    String gap = text.substring(end, document.tokenBegin(name.end()));
    return gap.length() == 2 && CLOSING_QUOTES.indexOf(gap.charAt(0)) >= 0 && gap.charAt(1) == ' ';
  }

  private boolean areKin(String one, String other) {
    Set<String> families = words.families().getOrDefault(one, Set.of());
    Set<String> others = words.families().getOrDefault(other, Set.of());
    return one.equals(other)
        || families.contains(ANY_FAMILY)
        || others.contains(ANY_FAMILY)
        || !Collections.disjoint(families, others);
  }

  /**
   * The one that says more leads: a system before a class, a narrower class before a wider, else
   * the last.
   */
  private static Tagged joined(Tagged left, Tagged right) {
    boolean leftLeads =
        left.isWeaponClass() == right.isWeaponClass()
            ? left.category().length() > right.category().length()
            : right.isWeaponClass();
    Tagged head = leftLeads ? left : right;
    Map<String, String> attributes = new TreeMap<>(left.attributes());
    attributes.putAll(right.attributes());
    return new Tagged(
        left.first(), right.end(), head.meaning(), head.how(), right.role(), attributes);
  }

  /** Takes a word that stands for the class behind a name, with its ending: এস-৪০০ সিস্টেমটি. */
  private Tagged withTail(Tagged weapon, int to, Document document) {
    int tail = weapon.end();
    if (tail >= to
        || weapon.isWeaponClass()
        || !weapon.how().bare()
        || Joint.after(tail - 1, document) != Joint.SPACE) {
      return weapon;
    }
    String word = document.token(tail);
    return words.links().behind().stream()
        .filter(word::startsWith)
        .filter(
            stem ->
                stem.length() == word.length()
                    || suffixes.roleOfWord(word.substring(stem.length())).isPresent())
        .findFirst()
        .map(
            stem ->
                weapon.endingAt(
                    tail + 1,
                    suffixes.roleOfWord(word.substring(stem.length())).orElse(weapon.role())))
        .orElse(weapon);
  }

  private Tagged withProperties(Tagged weapon, int from, Document document) {
    Tagged whole = weapon;
    for (Optional<Tagged> longer = longer(whole, from, document);
        longer.isPresent();
        longer = longer(whole, from, document)) {
      whole = longer.get();
    }
    return whole;
  }

  private Optional<Tagged> longer(Tagged weapon, int from, Document document) {
    for (int begin = Math.max(from, weapon.first() - LONGEST_PHRASE);
        begin < weapon.first();
        begin++) {
      if (Phrases.isJoined(begin, weapon.first(), document)) {
        String phrase = Phrases.of(begin, weapon.first(), document);
        Optional<Property> modifier = Optional.ofNullable(words.modifiers().get(phrase));
        if (modifier.isPresent()) {
          return Optional.of(
              weapon.beginningAt(
                  begin, Map.of(modifier.get().attribute(), modifier.get().value())));
        }
        Optional<Property> unit = Optional.ofNullable(words.units().get(phrase));
        if (unit.isPresent() && begin > from) {
          return measured(weapon, begin, from, unit.get(), document);
        }
      }
    }
    return Optional.empty();
  }

  /** Takes the number before a unit: ১৫৫ মিলিমিটার, ১ হাজার কিলোমিটার পাল্লার. */
  private static Optional<Tagged> measured(
      Tagged weapon, int unitToken, int from, Property unit, Document document) {
    int number = unitToken - 1;
    if (MULTIPLES.contains(document.token(number)) && number > from) {
      number--;
    }
    if (!isNumber(document.token(number)) || !Phrases.isJoined(number, unitToken, document)) {
      return Optional.empty();
    }
    String value = Phrases.of(number, unitToken, document) + " " + unit.value();
    return Optional.of(weapon.beginningAt(number, Map.of(unit.attribute(), value)));
  }

  private static boolean isNumber(String token) {
    return Character.isDigit(token.charAt(0));
  }
}
