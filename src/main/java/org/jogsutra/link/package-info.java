/**
 * Decides which entity a mention names.
 *
 * <p>In: the {@link org.jogsutra.model.Mention}s of one article, each with its candidates; out: one
 * {@link org.jogsutra.model.Link} for each. Start with {@link org.jogsutra.link.Linker}.
 */
@NullMarked
package org.jogsutra.link;

import org.jspecify.annotations.NullMarked;
