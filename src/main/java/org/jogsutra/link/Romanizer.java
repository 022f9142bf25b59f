package org.jogsutra.link;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes Bengali names in Latin letters, as news in English spell them: পুতিন is Putin, শেখ Sheikh.
 * A word that the model knows is spelled as most often there; any other by a joint n-gram model of
 * Bengali and Latin letters. A guess: who knows the spelling of a name from a table uses that.
 * Immutable, shared by threads.
 */
public final class Romanizer {

  /** What a word must weigh in the model to be taken as known. */
  private static final double KNOWN = 2;

  /** So many spellings are kept. */
  private static final int KEPT = 100_000;

  /** Names longer than this are no names; the rest of it is spelled letter by letter. */
  private static final int LONGEST = 400;

  private final Map<String, String> known;
  private final ChunkDecoder decoder;

  /** The same names come again and again; what is kept here changes no result. */
  private final Map<String, String> spelled = new ConcurrentHashMap<>();

  private Romanizer(List<AlignedName> names) {
    known = known(names);
    decoder = new ChunkDecoder(new ChunkModel(names));
  }

  /**
   * Reads the model.
   *
   * @throws IOException if the file cannot be read or is damaged; the message says how
   */
  public static Romanizer read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return read(in);
    } catch (IOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** Reads the model; closing the stream is left to the caller. */
  public static Romanizer read(InputStream in) throws IOException {
    return new Romanizer(RomanizerFile.read(in));
  }

  private static Map<String, String> known(List<AlignedName> names) {
    Map<String, String> known = new HashMap<>();
    // The weightier spelling wins; of two alike, the one that leaves fewer sounds out.
    names.stream()
        .filter(name -> name.weight() >= KNOWN)
        .sorted(
            Comparator.comparingDouble(AlignedName::weight)
                .thenComparingInt(name -> name.latin().length()))
        .forEach(name -> known.put(name.units(), name.latin()));
    return Map.copyOf(known);
  }

  /**
   * Returns a name of one or more words in Latin letters, each word with a capital. The name has no
   * case ending any more. Bengali digits become Western ones; what is not Bengali stays.
   */
  public String romanize(String name) {
    StringBuilder latin = new StringBuilder(name.length());
    int i = 0;
    while (i < name.length()) {
      int end = wordEnd(name, i);
      if (end > i) {
        String units = BengaliUnits.spell(name.substring(i, end));
        append(i < LONGEST ? word(units) : plain(units), latin);
        i = end;
      } else {
        latin.append(westernDigit(name.charAt(i++)));
      }
    }
    return latin.toString();
  }

  /**
   * Returns a key that the spellings of one name share, in either script: its consonants, those
   * that newspapers confuse taken together. Different names may share one too.
   */
  public String key(String name) {
    return PhoneticKey.of(romanize(name));
  }

  private static int wordEnd(String name, int begin) {
    int end = begin;
    while (end < name.length() && isOfWord(name.charAt(end), end > begin)) {
      end++;
    }
    return end;
  }

  /** A joiner belongs to a word, but begins none. */
  private static boolean isOfWord(char c, boolean inside) {
    return BengaliUnits.isBengali(c) || (inside && (c == '\u200C' || c == '\u200D'));
  }

  private static char westernDigit(char c) {
    return c >= '০' && c <= '৯' ? (char) (c - '০' + '0') : c;
  }

  private String word(String units) {
    String spelling = known.getOrDefault(units, spelled.getOrDefault(units, ""));
    if (!spelling.isEmpty()) {
      return spelling;
    }
    String decoded = decoder.decode(units);
    if (spelled.size() < KEPT) {
      spelled.put(units, decoded);
    }
    return decoded;
  }

  private static String plain(String units) {
    StringBuilder latin = new StringBuilder(units.length());
    for (int i = 0; i < units.length(); i++) {
      latin.append(BengaliUnits.plain(units.charAt(i)));
    }
    return latin.toString();
  }

  /** A capital begins a word unless Latin letters stand before it. */
  private static void append(String word, StringBuilder latin) {
    boolean inside = latin.length() > 0 && Character.isLetter(latin.charAt(latin.length() - 1));
    if (word.isEmpty() || inside) {
      latin.append(word);
    } else {
      latin.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
  }
}
