/**
 * Finds the mentions in a document.
 *
 * <p>In: {@link org.jogsutra.model.Document} and the entries of the gazetteer; out: {@link
 * org.jogsutra.model.Mention}s that do not overlap, with the entities they may name. Which of these
 * it is, is left to {@code link}. Start with {@link org.jogsutra.tag.GazetteerTagger}.
 *
 * <p>All names are in one {@link org.jogsutra.tag.NameIndex}, a trie whose nodes are found by the
 * hashes of their words. A word of the text is looked up whole and without each whitelisted ending;
 * most words are refused by one look into a Bloom filter.
 */
@NullMarked
package org.jogsutra.tag;

import org.jspecify.annotations.NullMarked;
