package org.jogsutra.link;

/**
 * Folds a Latin name to its consonants, the sounds that newspapers confuse taken together, so that
 * the spellings of one name meet (Zelensky, Zelenskyy; Mohammed, Muhammad): a Soundex of names from
 * many languages. Vowels count only where a word begins with one.
 */
final class PhoneticKey {

  private static final char VOWEL = 'A';

  private PhoneticKey() {}

  /** Returns the key of a text in any script; letters that are not Latin stay as they are. */
  static String of(String name) {
    String text = LatinLetters.fold(name);
    StringBuilder key = new StringBuilder();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isLetter(text.charAt(i))) {
        appendWord(text.substring(begin, i), key);
        begin = i + 1;
      }
    }
    return key.toString();
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static void appendWord(String word, StringBuilder key) {
    if (word.isEmpty()) {
      return;
    }
    if (key.length() > 0) {
      key.append(' ');
    }
    int start = key.length();
    for (int i = 0; i < word.length(); i++) {
      char sound = sound(word, i);
      boolean again = key.length() > start && key.charAt(key.length() - 1) == sound;
      boolean inner = sound == VOWEL || sound == 'H';
      if (sound != ' ' && !again && (!inner || i == 0)) {
        key.append(sound);
      }
      if (word.charAt(i) == 'x') {
        key.append('S');
      }
    }
  }

  private static char sound(String word, int i) {
    return switch (word.charAt(i)) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> VOWEL;
      case 'b', 'v' -> 'B';
      case 'c' -> hardOrSoft(word, i);
      case 'd' -> at(word, i + 1) == 'j' || at(word, i + 1) == 'z' ? ' ' : 'D';
      case 'f' -> 'P';
      case 'g' -> 'G';
      case 'h' -> 'H';
      case 'j', 'z' -> 'J';
      case 'k', 'q', 'x' -> 'K';
      case 'l' -> 'L';
      case 'm' -> 'M';
      case 'n' -> 'N';
      case 'p' -> 'P';
      case 'r' -> 'R';
      case 's' -> 'S';
      case 't' -> at(word, i + 1) == 'c' ? ' ' : 'T';
      default -> word.charAt(i);
    };
  }

  private static char hardOrSoft(String word, int i) {
    return switch (at(word, i + 1)) {
      case 'h' -> at(word, i - 1) == 's' ? ' ' : 'C';
      case 'e', 'i', 'y' -> 'S';
      case 'k' -> ' ';
      default -> 'K';
    };
  }

  private static char at(String word, int i) {
    return i >= 0 && i < word.length() ? word.charAt(i) : ' ';
  }
}
