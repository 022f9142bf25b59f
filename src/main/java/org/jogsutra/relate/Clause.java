package org.jogsutra.relate;

/**
 * A stretch of units with one finite verb or none.
 *
 * @param begin index of its first unit
 * @param end index after its last unit
 * @param opening what parts it from the clause before
 */
record Clause(int begin, int end, Opening opening) {

  enum Opening {
    START,
    COMMA,
    AND,
    BUT,
    /** যে, or বলে behind what is said. */
    THAT,
    STOP
  }

  boolean contains(int unit) {
    return unit >= begin && unit < end;
  }
}
