/**
 * Finds who did what to whom: relations between the entities of a clause.
 *
 * <p>In: an {@link org.jogsutra.model.Article}, its {@link org.jogsutra.model.Document} and its
 * {@link org.jogsutra.model.Link}s; out: {@link org.jogsutra.model.Relation}s. A sentence is read
 * as units ({@code Units}), cut into clauses ({@code ClauseSplitter}), its names are joined with
 * what shows their part ({@code PhraseReader}), its triggers become predicates ({@code
 * PredicateFinder}), and the frame of each predicate is filled ({@code FrameFiller}). Which words
 * do this is data: {@code gazetteers/bn/relations}.
 *
 * <p>Roles come from case endings and postpositions, never from distance or order alone: in হামলা
 * চালাল রাশিয়া the attacker stands last. Start with {@link org.jogsutra.relate.RelationExtractor}.
 */
@NullMarked
package org.jogsutra.relate;

import org.jspecify.annotations.NullMarked;
