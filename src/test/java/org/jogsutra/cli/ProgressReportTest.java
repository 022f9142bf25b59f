package org.jogsutra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressReportTest {

  private static final String CLEAR = "\r\u001B[K";

  private final StringWriter shown = new StringWriter();

  @Test
  void showsABarOnATerminal() {
    ProgressReport report = onTerminal();
    report.step("reading articles");
    report.articles(20, 20, 0);
    assertShown("\\[={30}] 20 of 20 articles, \\d+/s, 0:00:00 left");
  }

  @Test
  void countsProblems() {
    ProgressReport report = onTerminal();
    report.articles(3, 3, 1);
    assertShown(".* left, 1 problem");
    report.articles(3, 3, 2);
    assertShown(".* left, 2 problems");
  }

  @Test
  void showsTheBarNotForEveryArticle() {
    ProgressReport report = onTerminal();
    report.articles(1, 1_000_000, 0);
    report.articles(2, 1_000_000, 0);
    assertEquals("", shown.toString());
  }

  @Test
  void showsTheBarAgainAfterAWhile() throws InterruptedException {
    ProgressReport report = onTerminal();
    Thread.sleep(120);
    report.articles(50, 100, 0);
    assertShown("\\[={15} {15}] 50 of 100 articles, \\d+/s, 0:00:0\\d left");
  }

  @Test
  void standsNothingOverIfThereAreMoreArticlesThanWereFound() throws InterruptedException {
    ProgressReport report = onTerminal();
    Thread.sleep(120);
    report.articles(7, 5, 0);
    assertShown("\\[={30}] 7 of 5 articles, \\d+/s, 0:00:00 left");
  }

  @Test
  void endsForNoArticles() {
    onTerminal().articles(0, 0, 0);
    assertShown("\\[ {30}] 0 of 0 articles, 0/s, 0:00:00 left");
  }

  @Test
  void writesEachStepOverTheLastOnATerminal() {
    ProgressReport report = onTerminal();
    report.step("one");
    report.step("two");
    assertEquals(CLEAR + "one ..." + CLEAR + "two ...", shown.toString());
  }

  @Test
  void leavesTheTerminalEmpty() {
    ProgressReport report = onTerminal();
    report.step("one");
    report.close();
    assertTrue(shown.toString().endsWith(CLEAR));
  }

  @Test
  void writesPlainLinesElsewhere() {
    ProgressReport report = new ProgressReport(new PrintWriter(shown), false, false);
    report.step("one");
    report.articles(1, 1, 0);
    report.step("two");
    report.close();
    assertEquals("one ...\ntwo ...\n", shown.toString());
  }

  @Test
  void writesNothingWhenQuiet() {
    ProgressReport report = new ProgressReport(new PrintWriter(shown), true, true);
    report.step("one");
    report.articles(1, 1, 1);
    report.close();
    assertEquals("", shown.toString());
  }

  private ProgressReport onTerminal() {
    return new ProgressReport(new PrintWriter(shown), false, true);
  }

  /** Asserts what the terminal shows last. */
  private void assertShown(String pattern) {
    String line = shown.toString().substring(shown.toString().lastIndexOf(CLEAR) + CLEAR.length());
    assertTrue(line.matches(pattern), line);
  }
}
