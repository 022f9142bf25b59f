package org.jogsutra.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CopyClustersTest {

  private static final List<SentencePool> POOLS = SentencePool.read();

  private final Random random = new Random(1952);

  @Test
  void hasNoClustersWithoutArticles() {
    assertArrayEquals(new int[0], representatives(List.of()));
  }

  @Test
  void leavesShortAndEmptyTextsAlone() {
    var texts = List.of("", "", "আরও পড়ুন", "আরও পড়ুন", "।", "।");
    assertArrayEquals(
        new int[] {0, 1, 2, 3, 4, 5},
        representatives(texts.stream().map(text -> Fingerprint.of("", text)).toList()));
  }

  @Test
  void bringsShortCopiesTogetherOnlyIfTheyAreExact() {
    String sentence = "ফ্রান্স ইউক্রেনকে আরও ছয়টি যুদ্ধবিমান দেবে বলে জানিয়েছে।";
    var texts = List.of(sentence, sentence.replace("ছয়টি", "সাতটি"), " " + sentence + "\n");
    assertArrayEquals(
        new int[] {0, 1, 0},
        representatives(texts.stream().map(text -> Fingerprint.of("", text)).toList()));
  }

  @Test
  void isNotBroughtTogetherByWhatStandsAroundEveryArticle() {
    List<Fingerprint> articles = new ArrayList<>();
    String footer =
        "এই প্রতিবেদনের কোনো অংশ অনুমতি ছাড়া অন্য কোথাও ছাপানো বা প্রচার করা আইনত দণ্ডনীয়।";
    for (int i = 0; i < 3; i++) {
      List<String> sentences = POOLS.get(i).story(random, 4, 0);
      articles.add(
          new Draft(
                  "এক নজরে খবর",
                  "নিজস্ব প্রতিবেদক",
                  "ঢাকা, ১৭ জানুয়ারি (বাসস): ",
                  sentences,
                  footer)
              .fingerprint());
    }
    assertArrayEquals(new int[] {0, 1, 2}, representatives(articles));
  }

  @Test
  void keepsReportsApartThatARoundupSumsUp() {
    for (int i = 0; i < 20; i++) {
      Draft first = original(0);
      Draft second = original(1);
      List<String> both = new ArrayList<>(half(first));
      both.addAll(half(second));
      Draft roundup = new Draft("এ সপ্তাহে", "", "", both, "");
      int[] clusters =
          representatives(
              List.of(first.fingerprint(), second.fingerprint(), roundup.fingerprint()));
      assertNotEquals(clusters[0], clusters[1]);
    }
  }

  @Test
  void keepsTheEndsOfAChainApart() {
    WordSource source = new WordSource(4);
    int[] words = new int[1200];
    for (int i = 0; i < 6; i++) {
      System.arraycopy(source.article(), 0, words, i * 200, 80);
      System.arraycopy(source.article(), 0, words, i * 200 + 80, 80);
    }
    List<Fingerprint> chain = new ArrayList<>();
    for (int begin = 0; begin + 400 <= words.length; begin += 160) {
      chain.add(fingerprint(Arrays.copyOfRange(words, begin, begin + 400)));
    }
    int[] clusters = representatives(chain);
    assertEquals(clusters[0], clusters[1]);
    assertNotEquals(clusters[0], clusters[clusters.length - 1]);
  }

  @Test
  void findsAllCopiesOfAFormWithThousandsOfVariants() {
    WordSource source = new WordSource(5);
    int[] form = source.article();
    List<Fingerprint> variants = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      variants.add(fingerprint(source.rewrite(form, 0.03)));
    }
    long together = Arrays.stream(representatives(variants)).filter(first -> first == 0).count();
    assertEquals(variants.size(), together);
  }

  @Property(seed = "1", tries = 100)
  void doesNotDependOnTheOrderOfArticles(
      @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(max = 1_000_000) int order) {
    List<Fingerprint> articles = families(seed);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, new Random(order));
    int[] clusters = representatives(articles);
    int[] shuffled = representatives(places.stream().map(articles::get).toList());
    for (int i = 0; i < shuffled.length; i++) {
      assertTrue(shuffled[i] <= i);
      for (int j = 0; j < i; j++) {
        assertEquals(
            clusters[places.get(i)] == clusters[places.get(j)], shuffled[i] == shuffled[j]);
      }
    }
  }

  @Property(seed = "1", tries = 50)
  void alwaysBringsIdenticalTextsTogether(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 5) Integer> numbers) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i <= 5; i++) {
      drafts.add(original(i % POOLS.size()));
    }
    int[] clusters =
        representatives(numbers.stream().map(number -> drafts.get(number).fingerprint()).toList());
    for (int i = 0; i < clusters.length; i++) {
      assertTrue(clusters[i] <= numbers.indexOf(numbers.get(i)));
    }
  }

  @Property(seed = "1", tries = 50)
  void neverBringsTextsTogetherThatShareNoWord(@ForAll @IntRange(min = 30, max = 900) int length) {
    List<Fingerprint> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int first = i * 1000;
      int[] words = new int[length];
      Arrays.setAll(words, word -> first + word);
      articles.add(fingerprint(words));
    }
    int[] clusters = representatives(articles);
    for (int i = 0; i < clusters.length; i++) {
      assertEquals(i, clusters[i]);
    }
  }

  private static List<Fingerprint> families(int seed) {
    WordSource source = new WordSource(seed);
    List<Fingerprint> articles = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int[] original = source.article();
      articles.add(fingerprint(original));
      articles.add(fingerprint(original));
      for (int rewrites = source.number(8); rewrites > 0; rewrites--) {
        articles.add(fingerprint(source.rewrite(original, source.share(0.05, 0.6))));
      }
    }
    return articles;
  }

  private static Fingerprint fingerprint(int[] words) {
    return Fingerprint.stored(Arrays.hashCode(words) | 1L << 40, WordSource.signature(words));
  }

  private Draft original(int pool) {
    return new CopyData(random, POOLS.get(pool)).original();
  }

  private static List<String> half(Draft draft) {
    return draft.sentences().subList(0, draft.sentences().size() / 2);
  }

  private static int[] representatives(List<Fingerprint> articles) {
    var clusters = new CopyClusters();
    articles.forEach(clusters::add);
    assertEquals(articles.size(), clusters.size());
    return clusters.representatives();
  }
}
