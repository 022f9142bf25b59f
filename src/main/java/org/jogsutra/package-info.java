/**
 * Turns a folder of news articles into a graph of who is connected with whom through which weapons.
 *
 * <p>An article passes through these packages from top to bottom. Each knows {@code model} and its
 * own libraries alone; only {@link org.jogsutra.Pipeline} and {@link org.jogsutra.MainJob} join
 * them, and only {@code cli} knows these two.
 *
 * <pre>
 *   read        input files      -&gt; Article              bounded, decoded, dated
 *   segment     Article          -&gt; Document             normalized text, sentences, tokens; offsets kept
 *   gazetteer   gazetteers/*.csv -&gt; Gazetteer            loaded and checked once
 *   sequence    tokens           -&gt; labels               decoder of the trained model
 *   tag         Document         -&gt; Mention              names by tables, model and rules: one answer
 *   link        Mention          -&gt; Link                 which entity, known or new; romanization
 *   copies      Article          -&gt; clusters             which articles are copies or rewrites of one text
 *   graph       Analysis         -&gt; counts, EntityGraph  who occurs with whom; scores, communities, layout
 *   relate      Document, Links  -&gt; Relation             who did what to whom; claims, quantities, dates
 *   facts       Analysis         -&gt; relations, transfers what articles state, each fact once; contradictions
 *   export      tables and graph -&gt; CSV, GraphML, GEXF, JSON for Cytoscape, SVG
 *   store       whole files in the output folder, or none
 *   inspect     output folder    -&gt; why two entities are tied
 *
 *   train       annotated text   -&gt; models/              model, romanizer, table of confidence
 *   evaluate    annotated text   -&gt; Scores               how much of it a tagger finds
 * </pre>
 *
 * <p>Articles flow through as immutable records, several at a time on worker threads, and leave as
 * rows in the order of their files: nothing keeps them all, and the output does not depend on the
 * number of threads.
 */
@NullMarked
package org.jogsutra;

import org.jspecify.annotations.NullMarked;
