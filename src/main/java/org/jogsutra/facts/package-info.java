/**
 * Brings together what different articles state: the same relation as one edge, the same arms
 * transfer as one row, and what one affirms with what another denies.
 *
 * <p>In: the {@link org.jogsutra.model.StatedRelation}s of one article after another, into {@link
 * org.jogsutra.facts.RelationCounts}, {@link org.jogsutra.facts.TransferCounts} and {@link
 * org.jogsutra.facts.Contradictions}. Out: edges, transfers and contradictions. What a sentence
 * states is settled before; scoring and drawing the graph is the work of the graph package.
 *
 * <pre>
 *   var counts = new RelationCounts(countries::get, CoOccurrenceRule.DEFAULT);
 *   store.relations().forEach(counts::add);
 *   List&lt;RelationGraph.Edge&gt; edges = counts.edges();
 * </pre>
 *
 * <p>What is held grows with the number of different facts, plus four bytes for each statement. The
 * same articles in the same order give the same results.
 */
@NullMarked
package org.jogsutra.facts;

import org.jspecify.annotations.NullMarked;
