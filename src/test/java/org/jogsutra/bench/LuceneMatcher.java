package org.jogsutra.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FST.Arc;
import org.apache.lucene.util.fst.FST.BytesReader;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.jogsutra.model.Document;

/**
 * Finds the longest names from left to right by a Lucene FST: a name is its tokens with a separator
 * between, and the FST is walked letter by letter from each token on. Takes off no endings.
 */
final class LuceneMatcher {

  private static final PositiveIntOutputs OUTPUTS = PositiveIntOutputs.getSingleton();

  private final FST<Long> fst;

  LuceneMatcher(List<Document> names) {
    // An FST takes its input sorted, and UTF-16 units sort as Java's strings do.
    Set<String> keys = new TreeSet<>();
    for (Document name : names) {
      keys.add(String.join(String.valueOf(LuceneText.SEPARATOR), Folded.tokens(name)));
    }
    keys.remove("");
    this.fst = compile(keys);
  }

  private static FST<Long> compile(Set<String> keys) {
    FSTCompiler<Long> compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, OUTPUTS).build();
    IntsRefBuilder units = new IntsRefBuilder();
    long number = 0;
    try {
      for (String key : keys) {
        compiler.add(Util.toUTF16(key, units), ++number);
      }
      return FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns how many names a text has. */
  int count(LuceneText text) {
    BytesReader reader = fst.getBytesReader();
    Arc<Long> arc = new Arc<>();
    int count = 0;
    int token = 0;
    try {
      while (token < text.tokens()) {
        int end = endOfLongest(text, text.begin(token), arc, reader);
        count += end > 0 ? 1 : 0;
        token = end > 0 ? tokenAfter(end, text, token) : token + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }

  /** Returns where the longest name from {@code begin} on ends, or 0. */
  private int endOfLongest(LuceneText text, int begin, Arc<Long> arc, BytesReader reader)
      throws IOException {
    int longest = 0;
    long number = 0;
    Long output = OUTPUTS.getNoOutput();
    fst.getFirstArc(arc);
    for (int at = begin; at < text.length(); at++) {
      char letter = text.letter(at);
      if (letter <= LuceneText.SEPARATOR && arc.isFinal()) {
        longest = at;
        number = OUTPUTS.add(output, arc.nextFinalOutput());
      }
      if (fst.findTargetArc(letter, arc, arc, reader) == null) {
        break;
      }
      output = OUTPUTS.add(output, arc.output());
    }
    return number > 0 ? longest : 0;
  }

  private static int tokenAfter(int end, LuceneText text, int token) {
    int after = token + 1;
    while (text.begin(after) <= end) {
      after++;
    }
    return after;
  }
}
