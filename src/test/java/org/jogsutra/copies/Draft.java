package org.jogsutra.copies;

import java.util.List;

/**
 * An article in parts, for tests that rewrite it.
 *
 * @param credit what stands under the headline: a dateline or a byline
 * @param lead what the first paragraph begins with, such as a place and an agency, or empty
 * @param footer a paper's last line, or empty
 */
record Draft(String title, String credit, String lead, List<String> sentences, String footer) {

  private static final int SENTENCES_IN_A_PARAGRAPH = 3;

  String text() {
    var text = new StringBuilder(title).append("\n\n").append(credit).append("\n\n").append(lead);
    for (int i = 0; i < sentences.size(); i++) {
      boolean last = (i + 1) % SENTENCES_IN_A_PARAGRAPH == 0;
      text.append(sentences.get(i)).append(last ? "\n\n" : " ");
    }
    return text.append("\n\n").append(footer).append('\n').toString();
  }

  Fingerprint fingerprint() {
    return Fingerprint.of(title, text());
  }
}
