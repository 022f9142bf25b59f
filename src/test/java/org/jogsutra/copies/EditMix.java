package org.jogsutra.copies;

/**
 * How an editor works.
 *
 * @param longestRun words are changed in runs of 1 to so many
 * @param deletions share of the changes that take words away; the rest puts other words in place
 * @param wholeSentences share of the changed words that is changed by dropping whole sentences
 * @param swaps how many sentences at most change places
 * @param additions how many sentences are added at most, in a paragraph at the end
 */
record EditMix(int longestRun, double deletions, double wholeSentences, int swaps, int additions) {

  /** What the parameters of the program were chosen by. */
  static final EditMix TUNED_ON = new EditMix(3, 0.4, 0.2, 3, 2);

  /** What they were not chosen by: editors who cut whole sentences and long phrases. */
  static final EditMix UNSEEN = new EditMix(6, 0.5, 0.5, 6, 3);
}
