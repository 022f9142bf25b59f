/**
 * Finds the input files and reads articles from them.
 *
 * <p>In: files and folders; out: {@link org.jogsutra.model.Article}s, one at a time, and a {@link
 * org.jogsutra.model.Problem} for what cannot be read. Normalizing the text is left to {@code
 * segment}. Start with {@link org.jogsutra.read.InputFiles} and {@link
 * org.jogsutra.read.TextArticleReader}.
 *
 * <p>Inputs come from strangers: links are not followed out of the input folder, and the size of a
 * file is bounded before it is read.
 */
@NullMarked
package org.jogsutra.read;

import org.jspecify.annotations.NullMarked;
