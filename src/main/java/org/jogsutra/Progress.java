package org.jogsutra;

/** Is told how far a run has come. Called by one thread. */
public interface Progress {

  /** The run goes on to another step, such as {@code reading gazetteers}. */
  void step(String name);

  /** So many of all input files are done, and so many of these had a problem. */
  void articles(long done, long all, long problems);

  /** So many of all rows of the tables are written. */
  default void rows(long done, long all) {}
}
