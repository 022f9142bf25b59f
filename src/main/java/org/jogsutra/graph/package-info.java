/**
 * Says what counts of pairs mean: which are there by more than chance, who stands where in the
 * graph of those, which communities it has, and where to draw them.
 *
 * <p>In: a {@link org.jogsutra.graph.Network}, built as the counts stream from the database. Out:
 * {@link org.jogsutra.graph.GraphScores}, on arrays and so for graphs of a hundred thousand nodes
 * and two million edges in a heap of 1 GB; ego networks by {@link org.jogsutra.graph.Surroundings}
 * and the drawn graph of relations by {@link org.jogsutra.graph.RelationDrawing}. Counting is the
 * work of the store package, writing that of export. {@code docs/graph-measures.md} tells what was
 * measured.
 *
 * <p>The same counts give the same numbers to the last bit: nothing here depends on the order of a
 * hash table, and where chance is wanted its seed is fixed.
 */
@NullMarked
package org.jogsutra.graph;

import org.jspecify.annotations.NullMarked;
