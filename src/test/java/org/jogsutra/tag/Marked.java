package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Span;

/**
 * A text whose mentions are marked: {@code [COUNTRY রাশিয়ার] প্রেসিডেন্ট}. One line is input and
 * expectation at once.
 */
public record Marked(String text, List<Mark> marks) {

  private static final Pattern BRACKETS = Pattern.compile("\\[([A-Z]+)(\\??) ([^\\[\\]]*)]");

  /**
   * A marked mention.
   *
   * @param optional whether it is right to find it and right not to
   */
  public record Mark(EntityType type, Span span, boolean optional) {}

  /** Reads a text with brackets. */
  public static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = BRACKETS.matcher(marked);
    int copied = 0;
    while (matcher.find()) {
      text.append(marked, copied, matcher.start());
      int begin = text.length();
      text.append(matcher.group(3));
      marks.add(
          new Mark(
              EntityType.valueOf(matcher.group(1)),
              new Span(begin, text.length()),
              !matcher.group(2).isEmpty()));
      copied = matcher.end();
    }
    return new Marked(text.append(marked, copied, marked.length()).toString(), List.copyOf(marks));
  }

  /** Writes a text with brackets around its mentions. */
  public static String mark(String text, List<Mention> mentions) {
    StringBuilder marked = new StringBuilder(text);
    mentions.stream()
        .sorted(Comparator.comparing(Mention::span).reversed())
        .forEach(
            mention ->
                marked
                    .insert(mention.span().end(), "]")
                    .insert(mention.span().begin(), "[" + mention.type() + " "));
    return marked.toString();
  }
}
