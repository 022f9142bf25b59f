package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jogsutra.model.Document;
import org.jogsutra.tag.NameIndex.Name;

/**
 * Says of the words of one document which names they are written like, and why they are taken for
 * them or not.
 */
final class Explanation {

  private final NameMatcher matcher;
  private final Document document;
  private final List<Match> matches;
  private final Sense sense;
  private final List<String> lines = new ArrayList<>();

  Explanation(NameMatcher matcher, ContextRule context, Document document) {
    this.matcher = matcher;
    this.document = document;
    this.matches = matcher.matches(document);
    this.sense = new Sense(matches, document, context);
  }

  List<String> lines() {
    int token = 0;
    for (int i = 0; i < matches.size(); i++) {
      explainUnmatched(token, matches.get(i).first());
      explain(i);
      token = matches.get(i).end();
    }
    explainUnmatched(token, document.tokenCount());
    return List.copyOf(lines);
  }

  private void explain(int at) {
    Match match = matches.get(at);
    String words = words(match.first(), match.end());
    if (match.names().isEmpty()) {
      lines.add(words + ": a phrase of bn/not-names.csv");
    }
    for (Name name : match.names()) {
      lines.add(
          "%s: %s, form '%s' (%s)%s; %s"
              .formatted(
                  words,
                  name.entity().id(),
                  name.form().text(),
                  label(name.form().kind()),
                  match.inflected() ? " with the ending of the " + label(match.role()) : "",
                  sense.reason(at, name)));
    }
  }

  private void explainUnmatched(int from, int to) {
    for (int token = from; token < to; token++) {
      String word = document.token(token);
      String reason =
          matcher
              .longestNameBeginning(document, token)
              .map(
                  stem ->
                      "'"
                          + stem
                          + "' is a name, but '"
                          + word.substring(stem.length())
                          + "' is no ending it may take")
              .orElse("no name");
      lines.add(word + ": " + reason);
    }
  }

  private String words(int first, int end) {
    return document.text().text().substring(document.tokenBegin(first), document.tokenEnd(end - 1));
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
