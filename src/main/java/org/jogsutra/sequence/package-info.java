/**
 * Statistical models that label the tokens of a sentence: their compact files, and decoders that
 * read them.
 *
 * <p>Sentence in, a label per token out, and how probable labels and labelled spans are. What the
 * labels mean for mentions is for the stage {@code tag} to say; how the weights are learned is the
 * business of {@code train}. Read {@link org.jogsutra.sequence.CrfModel} first.
 *
 * <p>Every feature depends on one word at one distance, on the ends of a word, on a word's cluster,
 * or on two neighbors. So the weights of each known word are summed up once, when the model is
 * loaded, and decoding adds a few rows for each token.
 *
 * <p>A model file is compressed by gzip. Numbers have seven bits in a byte, the lowest first, and
 * the eighth bit where more follow. The parts:
 *
 * <pre>
 *   "JSCRF1"
 *   settings        longest affix with its mark, disjunctive width, 1 if clusters are of lower case,
 *                   count of clusters: 0 is the one of unknown words, 1 that of the padding
 *   labels          count, each a string; the background's number
 *   transitions     count, each its two labels; by the second label, then by the first
 *   words           strings, in the order of their UTF-16 units; then the cluster of each
 *   affixes         strings
 *   tables          of each {@link org.jogsutra.sequence.Template} in turn
 *     rows          count, differences of the keys, for each row the bits of its weights that are not 0
 *     weights       those of all rows as floats: first the highest byte of each, then the next
 *   string          length; or, in a list, how much of the one before it begins with, and the rest
 * </pre>
 *
 * <p>The file of the second model, {@link org.jogsutra.sequence.MaxentModel}:
 *
 * <pre>
 *   "JSMAX1"
 *   outcomes        count, each a string
 *   features        strings; then for each the bits of its weights that are not 0, and these weights
 *   weight          in steps of 1/1024, twice as many; one less if it is below 0
 * </pre>
 */
@NullMarked
package org.jogsutra.sequence;

import org.jspecify.annotations.NullMarked;
