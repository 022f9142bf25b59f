/**
 * Writes to the output folder, and reads back what an earlier run left there.
 *
 * <p>A file appears in the folder whole or not at all. Start with {@link
 * org.jogsutra.store.OutputFolder}.
 */
@NullMarked
package org.jogsutra.store;

import org.jspecify.annotations.NullMarked;
