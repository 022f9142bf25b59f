package org.jogsutra.sequence;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/**
 * The class that OpenNLP's {@code FeatureGeneratorUtil.tokenFeature} puts a token in by its
 * characters, oddities included: a Bengali word is of the class that was meant for Hiragana.
 */
final class TokenClass {

  private static final Pattern INITIAL = Pattern.compile("^[A-ZÄÖÜ]\\.$");

  /** Characters common to all scripts that OpenNLP takes for Japanese. */
  private static final String JAPANESE = "\u30FB\u30FC\u301C";

  private final String token;
  private boolean hiragana = true;
  private boolean katakana = true;
  private boolean lower = true;
  private boolean upper = true;
  private boolean letters;
  private boolean initial;
  private int digits;

  private TokenClass(String token) {
    this.token = token;
    for (int i = 0; i < token.length(); i++) {
      addKind(i);
      if (!isBengali(token.charAt(i))) {
        addScript(i);
      }
    }
  }

  /** Returns the short name of a token's class. */
  static String of(String token) {
    return new TokenClass(token).name();
  }

  /** To find out a script takes long, and Bengali is none of those that matter. */
  private static boolean isBengali(char c) {
    return c >= '\u0980' && c <= '\u09FF';
  }

  private void addKind(int at) {
    char c = token.charAt(at);
    int type = Character.getType(c);
    if (Character.isLetter(c)) {
      letters = true;
      initial |= at == 0 && type == Character.UPPERCASE_LETTER;
      lower &= type != Character.UPPERCASE_LETTER;
      upper &= type == Character.UPPERCASE_LETTER;
      return;
    }
    lower = false;
    upper = false;
    if (type == Character.DECIMAL_DIGIT_NUMBER) {
      digits++;
      hiragana = false;
      katakana = false;
    }
  }

  private void addScript(int at) {
    UnicodeScript script = UnicodeScript.of(token.codePointAt(at));
    boolean japanese = JAPANESE.indexOf(token.charAt(at)) >= 0;
    if (script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA) {
      lower = false;
      hiragana &= script == UnicodeScript.HIRAGANA;
      katakana &= script == UnicodeScript.KATAKANA;
    } else if (script == UnicodeScript.LATIN || (script == UnicodeScript.COMMON && !japanese)) {
      hiragana = false;
      katakana = false;
    }
  }

  private String name() {
    if (hiragana) {
      return "jah";
    }
    if (katakana) {
      return "jak";
    }
    if (lower) {
      return "lc";
    }
    return digits > 0 ? ofNumber() : ofLetters();
  }

  private String ofNumber() {
    if (digits == 2 || digits == 4) {
      return digits + "d";
    }
    if (letters) {
      return "an";
    }
    String signs = "-/,.";
    for (int i = 0; i < signs.length(); i++) {
      if (token.indexOf(signs.charAt(i)) >= 0) {
        return "d" + "dscp".charAt(i);
      }
    }
    return "num";
  }

  private String ofLetters() {
    if (upper) {
      return token.length() == 1 ? "sc" : "ac";
    }
    if (INITIAL.matcher(token).find()) {
      return "cp";
    }
    return initial ? "ic" : "other";
  }
}
