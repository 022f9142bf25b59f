package org.jogsutra;

/** A progress that nobody watches. */
record Silence() implements Progress {

  @Override
  public void step(String name) {}

  @Override
  public void articles(long done, long all, long problems) {}
}
