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
 *   relate      Document, Links  -&gt; Relation             who did what to whom; claims, quantities, dates
 *   copies      Article          -&gt; fingerprint          from which clusters of copies and rewrites are made
 *   store       all of these    &lt;-&gt; one database         only new or changed articles are worked on; counts by SQL; whole files or none
 *   graph       counts           -&gt; scores               what is more than chance; communities, layout
 *   facts       relations        -&gt; edges, transfers     what articles state, each fact once; contradictions
 *   export      tables and graph -&gt; CSV, GraphML, GEXF, JSON for Cytoscape, SVG
 *   inspect     output folder    -&gt; why two entities are tied
 *
 *   train       annotated text   -&gt; models/              model, romanizer, table of confidence
 *   evaluate    annotated text   -&gt; Scores               how much of it a tagger finds
 * </pre>
 *
 * <p>Articles flow through as immutable records, several at a time on worker threads, and leave as
 * rows of the database: nothing keeps them all. Whatever is first among them is so in the order of
 * their ids, so the output depends neither on the number of threads nor on the order in which they
 * came.
 */
@NullMarked
package org.jogsutra;

import org.jspecify.annotations.NullMarked;
