package org.jogsutra.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogsutra.model.Span;

/**
 * A sentence per line, {@code [TYPE words]} around a name, {@code [TYPE? words]} around an optional
 * one; lines with {@code #} are comments. Brackets around anything else are text.
 */
final class BracketNotation {

  private static final Pattern OPENING = Pattern.compile("\\[([A-Z]+(?:_[A-Z]+)*)(\\??) ");
  private static final Pattern NAME = Pattern.compile(OPENING.pattern() + "([^\\[\\]]*)]");

  private final String file;

  BracketNotation(String file) {
    this.file = file;
  }

  List<LabeledSentence> read(List<String> lines) throws CorpusException {
    List<LabeledSentence> sentences = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        sentences.add(sentence(lines.get(i), file + ":" + (i + 1)));
      }
    }
    return sentences;
  }

  private static LabeledSentence sentence(String line, String place) throws CorpusException {
    StringBuilder text = new StringBuilder();
    List<Labeled> spans = new ArrayList<>();
    Matcher opening = OPENING.matcher(line);
    int copied = 0;
    while (opening.find(copied)) {
      Matcher name = NAME.matcher(line).region(opening.start(), line.length());
      if (!name.lookingAt() || name.group(3).isBlank()) {
        throw new CorpusException(
            place + ": not a name and its end: " + shown(line, opening.start()));
      }
      text.append(line, copied, name.start());
      Span span = new Span(text.length(), text.length() + name.group(3).length());
      spans.add(new Labeled(span, name.group(1), !name.group(2).isEmpty()));
      text.append(name.group(3));
      copied = name.end();
    }
    return new LabeledSentence(text.append(line, copied, line.length()).toString(), spans);
  }

  private static String shown(String line, int begin) {
    return line.substring(begin, Math.min(line.length(), begin + 40));
  }
}
