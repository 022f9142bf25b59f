package org.jogsutra.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles with copies, made of this project's own sentences: for measuring and for tests. The same
 * seed gives the same articles.
 */
final class CopyData {

  private static final List<String> CREDITS =
      List.of(
          "নিজস্ব প্রতিবেদক",
          "আন্তর্জাতিক ডেস্ক",
          "কক্সবাজার প্রতিনিধি",
          "ঢাকা, ১৭ জানুয়ারি ২০২৫",
          "সিউল, ৩ মার্চ ২০২৫",
          "প্রকাশ: ২৩ ফেব্রুয়ারি ২০২৫",
          "সূত্র: রয়টার্স, এএফপি",
          "নিজস্ব সংবাদদাতা, কলকাতা");
  private static final List<String> LEADS =
      List.of(
          "",
          "",
          "ঢাকা, ১৭ জানুয়ারি (বাসস): ",
          "কিয়েভ থেকে এএফপি জানায়, ",
          "রয়টার্স, রিয়াদ — ");
  private static final List<String> FOOTERS =
      List.of(
          "",
          "",
          "সূত্র: রয়টার্স",
          "এই প্রতিবেদনের কোনো অংশ অনুমতি ছাড়া অন্য কোথাও ছাপানো বা প্রচার করা আইনত দণ্ডনীয়।",
          "আরও খবর পেতে আমাদের চ্যানেলে যোগ দিন এবং প্রতিদিনের গুরুত্বপূর্ণ সংবাদ সবার আগে হাতে পান।");

  private static final int LEAST_SENTENCES = 8;
  private static final int MOST_SENTENCES = 20;
  private static final int TITLE_WORDS = 7;

  private final Random random;
  private final SentencePool pool;

  CopyData(Random random, SentencePool pool) {
    this.random = random;
    this.pool = pool;
  }

  /**
   * An article and the one it was made from.
   *
   * @param family number of the original, which no other original shares
   * @param rate share of its words that was changed, 0 for an original
   */
  record Labeled(Draft draft, int family, double rate) {}

  /**
   * Returns originals, each followed by its rewrites, edited at rates from 0.05 to 0.40, and as
   * many originals without rewrites.
   *
   * @param mostRewrites each original has 1 to so many rewrites
   */
  static List<Labeled> articles(long seed, int originals, EditMix mix, int mostRewrites) {
    var random = new Random(seed);
    List<SentencePool> pools = SentencePool.read();
    List<Labeled> articles = new ArrayList<>();
    for (int family = 0; family < 2 * originals; family++) {
      SentencePool pool = pools.get(random.nextInt(pools.size()));
      Draft original = new CopyData(random, pool).original();
      articles.add(new Labeled(original, family, 0));
      int rewrites = family < originals ? 1 + random.nextInt(mostRewrites) : 0;
      for (int i = 0; i < rewrites; i++) {
        double rate = 0.05 + 0.35 * random.nextDouble();
        articles.add(
            new Labeled(new Editor(random, pool, mix).rewrite(original, rate), family, rate));
      }
    }
    return articles;
  }

  /** Returns a new article. */
  Draft original() {
    int size = LEAST_SENTENCES + random.nextInt(MOST_SENTENCES - LEAST_SENTENCES + 1);
    Draft frame = frame();
    List<String> sentences = pool.story(random, size, 0.5);
    return new Draft(frame.title(), frame.credit(), frame.lead(), sentences, frame.footer());
  }

  /** Returns what stands around an article: headline, dateline, credits. */
  Draft frame() {
    var title = new StringBuilder(pool.word(random));
    for (int i = 1; i < TITLE_WORDS; i++) {
      title.append(' ').append(pool.word(random));
    }
    return new Draft(title.toString(), any(CREDITS), any(LEADS), List.of(), any(FOOTERS));
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
