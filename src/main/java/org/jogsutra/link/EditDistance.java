package org.jogsutra.link;

/** Compares names letter by letter (Levenshtein 1966). */
final class EditDistance {

  /** Longer names are compared by their beginnings, so that no input takes long. */
  private static final int LONGEST = 100;

  private EditDistance() {}

  /** Returns 1 for the same text and 0 for texts that share nothing. */
  static double similarity(String one, String other) {
    String first = one.substring(0, Math.min(LONGEST, one.length()));
    String second = other.substring(0, Math.min(LONGEST, other.length()));
    int longer = Math.max(first.length(), second.length());
    return longer == 0 ? 1 : 1 - (double) distance(first, second) / longer;
  }

  private static int distance(String first, String second) {
    int[] row = new int[second.length() + 1];
    for (int i = 0; i < row.length; i++) {
      row[i] = i;
    }
    for (int i = 1; i <= first.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= second.length(); j++) {
        int replaced = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[second.length()];
  }
}
