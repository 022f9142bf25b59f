/**
 * Counts which entities occur together and makes a scored, drawn graph of it.
 *
 * <p>In: one {@link org.jogsutra.model.Analysis} after another, into {@link
 * org.jogsutra.graph.CoOccurrenceCounts}. Out: summaries of all entities, and from the counts an
 * {@link org.jogsutra.model.EntityGraph} by {@link org.jogsutra.graph.CoOccurrenceGraph}. Writing
 * it is the work of the export package; which words name which entity is settled before.
 *
 * <pre>
 *   var counts = new CoOccurrenceCounts(countries::get, CoOccurrenceRule.DEFAULT);
 *   analyses.forEach(counts::add);
 *   EntityGraph graph = CoOccurrenceGraph.of(counts.nodes(), counts.edges(), 2);
 * </pre>
 *
 * <p>What the counts mean is the work of {@link org.jogsutra.graph.GraphScores}, on arrays and so for
 * graphs of any size: which pairs are there by more than chance, who stands where in the graph of
 * those, and where to draw them. {@code docs/graph-measures.md} tells what was measured.
 *
 * <p>The same analyses in the same order give the same numbers to the last bit: nothing here
 * depends on the order of a hash table, and where chance is wanted its seed is fixed.
 */
@NullMarked
package org.jogsutra.graph;

import org.jspecify.annotations.NullMarked;
