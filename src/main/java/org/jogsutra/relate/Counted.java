package org.jogsutra.relate;

import java.util.Optional;

/**
 * The pieces of an amount.
 *
 * @param begin the first piece, the approximating word included
 * @param unit the piece behind the number that tells what it counts
 * @param inexact the piece that makes it inexact from behind, as বেশি in ৭০টির বেশি
 * @param next the piece behind all of it, case ending included
 * @param isGenitive whether it ends in a genitive, and nothing makes it inexact
 */
record Counted(
    int begin,
    Numeral number,
    Optional<Piece> unit,
    Optional<Piece> inexact,
    int next,
    boolean isGenitive) {}
