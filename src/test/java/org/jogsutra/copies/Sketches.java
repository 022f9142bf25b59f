package org.jogsutra.copies;

/** A way to sketch sets of shingles, to be measured. */
interface Sketches<T> {

  T sketch(int[] shingles);

  /** Returns the Jaccard similarity that two sketches tell. */
  double similarity(T a, T b);

  /** Returns how many bytes a sketch takes when it is stored. */
  int bytes(T sketch);
}
