package org.jogsutra;

import java.util.ArrayList;
import java.util.List;
import org.jogsutra.inspect.Connection;
import org.jogsutra.inspect.NamedEntity;
import org.jogsutra.inspect.SharedSentence;
import org.jogsutra.inspect.Statement;

/** What ties two entities, told in lines of text. */
final class WhyText {

  private final NamedEntity a;
  private final NamedEntity b;
  private final List<String> lines = new ArrayList<>();

  WhyText(NamedEntity a, NamedEntity b) {
    this.a = a;
    this.b = b;
  }

  List<String> lines(Connection found) {
    lines.add(a.told());
    lines.add(b.told());
    found.statements().forEach(this::add);
    addMore(found.moreStatements(), " more statements");
    if (!found.sentences().isEmpty()) {
      lines.add("named together");
      found.sentences().forEach(this::add);
      addMore(found.moreSentences(), " more sentences");
    }
    if (found.statements().isEmpty() && found.sentences().isEmpty()) {
      lines.add("nothing ties them");
    }
    return List.copyOf(lines);
  }

  private void add(Statement statement) {
    lines.add(statement.cell("relation") + ": " + fact(statement));
    String where =
        statement.cell("relation_id")
            + " sentence "
            + statement.cell("sentence")
            + offsets(statement);
    lines.add("  " + where + ": " + statement.cell("evidence"));
    String contradicted = statement.cell("contradicted");
    if (!contradicted.isEmpty()) {
      lines.add("  contradicted by " + contradicted);
    }
  }

  private void add(SharedSentence sentence) {
    lines.add(
        "  %s sentence %d [%d, %d): %s"
            .formatted(
                sentence.articleId(),
                sentence.sentence(),
                sentence.begin(),
                sentence.end(),
                sentence.text()));
  }

  private void addMore(int more, String what) {
    if (more > 0) {
      lines.add("  and " + more + what);
    }
  }

  private static String fact(Statement statement) {
    List<String> parts = new ArrayList<>();
    String object = statement.cell("object");
    parts.add(statement.cell("subject") + (object.isEmpty() ? "" : " -> " + object));
    addPart("with ", statement.cell("weapon"), parts);
    addPart("", statement.cell("quantity"), parts);
    addPart("in ", statement.cell("place"), parts);
    addPart("", statement.cell("event_date"), parts);
    addPart("", statement.cell("polarity"), parts);
    addPart("", statement.cell("modality"), parts);
    addPart("by the word of ", statement.cell("attribution"), parts);
    return String.join(", ", parts).strip();
  }

  private static void addPart(String before, String cell, List<String> parts) {
    if (!cell.isEmpty()) {
      parts.add(before + cell);
    }
  }

  /** Tables of older runs have no offsets of sentences. */
  private static String offsets(Statement statement) {
    String begin = statement.cell("begin");
    return begin.isEmpty() ? "" : " [" + begin + ", " + statement.cell("end") + ")";
  }
}
