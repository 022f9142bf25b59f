package org.jogsutra.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Spells a Bengali word out as the sounds its letters stand for, one character each: the inherent
 * vowel is written {@link #INHERENT} where a consonant carries no other, and the hasanta that
 * removes it is left out. So a romanization can say what became of each vowel.
 */
public final class BengaliUnits {

  /** Stands for the vowel that a bare consonant carries (অ, ও or nothing, as the word has it). */
  public static final char INHERENT = '\u09BD';

  private static final char HASANTA = '\u09CD';
  private static final char NUKTA = '\u09BC';
  private static final char NASAL = '\u0981';
  private static final char CUT_T = '\u09CE';

  private BengaliUnits() {}

  /** Returns whether a character is a letter or sign (no digit) of the Bengali block. */
  public static boolean isBengali(char c) {
    return c >= '\u0980'
        && c <= '\u09FE'
        && !Character.isDigit(c)
        && Character.isDefined(c)
        && !(c >= '\u09F2' && c <= '\u09FB');
  }

  /** Returns the units of a word, which holds Bengali letters only. */
  public static String spell(String word) {
    String text = Normalizer.normalize(word, Normalizer.Form.NFC);
    List<Character> letters = letters(text);
    StringBuilder units = new StringBuilder(letters.size() * 2);
    for (int i = 0; i < letters.size(); i++) {
      char letter = letters.get(i);
      if (letter == HASANTA || letter == NASAL) {
        continue;
      }
      units.append(letter);
      char next = next(letters, i);
      if (isConsonant(letter) && next != HASANTA && !isVowelSign(next)) {
        units.append(INHERENT);
      }
    }
    return units.toString();
  }

  /** Returns the letters of a text, those with a nukta as one, joiners left out. */
  private static List<Character> letters(String text) {
    List<Character> letters = new ArrayList<>(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int last = letters.size() - 1;
      if (c == NUKTA && last >= 0) {
        letters.set(last, dotted(letters.get(last)));
      } else if (isBengali(c) && c != NUKTA) {
        letters.add(c);
      }
    }
    return letters;
  }

  /** Returns the letter behind one, or the hasanta's opposite, a space, at the end of the word. */
  private static char next(List<Character> letters, int i) {
    return i + 1 < letters.size() ? letters.get(i + 1) : ' ';
  }

  private static char dotted(char c) {
    return switch (c) {
      case 'ড' -> '\u09DC';
      case 'ঢ' -> '\u09DD';
      case 'য' -> '\u09DF';
      default -> c;
    };
  }

  private static boolean isConsonant(char c) {
    boolean letter = c >= 'ক' && c <= 'হ';
    return letter || (c >= '\u09DC' && c <= '\u09DF') || c == '\u09F0' || c == '\u09F1';
  }

  private static boolean isVowelSign(char c) {
    return (c >= '\u09BE' && c <= '\u09CC') || c == '\u09D7' || c == '\u09E2' || c == '\u09E3';
  }

  /** Returns how a unit is written in Latin where nothing better is known. */
  static String plain(char unit) {
    return switch (unit) {
      case 'অ' -> "o";
      case 'আ', 'া' -> "a";
      case 'ই', 'ঈ', 'ি', 'ী' -> "i";
      case 'উ', 'ঊ', 'ু', 'ূ' -> "u";
      case 'ঋ', 'ৃ', 'ৠ', 'ৄ' -> "ri";
      case 'ঌ', 'ৡ', 'ৢ', 'ৣ' -> "li";
      case 'এ', 'ে' -> "e";
      case 'ঐ', 'ৈ' -> "oi";
      case 'ও', 'ো' -> "o";
      case 'ঔ', 'ৌ', 'ৗ' -> "ou";
      default -> plainConsonant(unit);
    };
  }

  private static String plainConsonant(char unit) {
    return switch (unit) {
      case 'ক' -> "k";
      case 'খ' -> "kh";
      case 'গ' -> "g";
      case 'ঘ' -> "gh";
      case 'ঙ', 'ং' -> "ng";
      case 'চ' -> "ch";
      case 'ছ' -> "chh";
      case 'জ', 'য' -> "j";
      case 'ঝ' -> "jh";
      case 'ঞ', 'ণ', 'ন' -> "n";
      case 'ট', 'ত', CUT_T -> "t";
      case 'ঠ', 'থ' -> "th";
      case 'ড', 'দ' -> "d";
      case 'ঢ', 'ধ' -> "dh";
      case 'প' -> "p";
      case 'ফ' -> "f";
      case 'ব' -> "b";
      case 'ভ' -> "bh";
      case 'ম' -> "m";
      case '\u09DF' -> "y";
      case 'র', '\u09DC', '\u09F0' -> "r";
      case '\u09DD' -> "rh";
      case 'ল' -> "l";
      case 'শ', 'ষ' -> "sh";
      case 'স' -> "s";
      case 'হ', 'ঃ' -> "h";
      case '\u09F1' -> "w";
      default -> "";
    };
  }
}
