package org.jogsutra.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A token per line, its tag in the last column (BIO, IOB or BIOES), a blank line between sentences.
 *
 * <p>Columns are parted by tabs where a line has any, by spaces otherwise. Lines of {@code
 * -DOCSTART-} and lines with {@code #} and no tag are passed over.
 */
final class ConllNotation {

  private static final int MOST_TOKENS = 10_000;
  private static final Pattern TABS = Pattern.compile("\t");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final String file;

  ConllNotation(String file) {
    this.file = file;
  }

  /** Whether a line ends in a tag. */
  static boolean isTokenLine(String line) {
    return line.startsWith("-DOCSTART-") || tag(columns(line)).isPresent();
  }

  List<LabeledSentence> read(List<String> lines) throws CorpusException {
    List<LabeledSentence> sentences = new ArrayList<>();
    SentenceBuilder sentence = new SentenceBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("-DOCSTART-")) {
        sentence.finish().ifPresent(sentences::add);
        sentence = new SentenceBuilder();
      } else {
        add(line, file + ":" + (i + 1), sentence);
      }
    }
    sentence.finish().ifPresent(sentences::add);
    return sentences;
  }

  private static void add(String line, String place, SentenceBuilder sentence)
      throws CorpusException {
    List<String> columns = columns(line);
    Optional<BioTag> tag = tag(columns);
    if (tag.isPresent()) {
      sentence.add(columns.get(0), tag.get());
    } else if (!line.startsWith("#")) {
      throw new CorpusException(place + ": no token with a BIO tag in its last column");
    }
    if (sentence.tokens() > MOST_TOKENS) {
      throw new CorpusException(
          place + ": a sentence of more than " + MOST_TOKENS + " tokens; no blank lines?");
    }
  }

  private static List<String> columns(String line) {
    Pattern border = line.indexOf('\t') >= 0 ? TABS : SPACES;
    return border.splitAsStream(line.strip()).map(String::strip).toList();
  }

  private static Optional<BioTag> tag(List<String> columns) {
    return columns.size() < 2 || columns.get(0).isEmpty()
        ? Optional.empty()
        : BioTag.of(columns.get(columns.size() - 1));
  }
}
