/**
 * Answers questions about a finished run from the tables in its output folder.
 *
 * <p>In: the folder and names of entities. Out: the entities they may mean, and the sentences that
 * tie two of them. The one type to read first is {@link org.jogsutra.inspect.RunTables}.
 *
 * <p>The tables may have been edited or come from someone else. They are read row by row, a row
 * that is too long is refused, and only as much is kept as is told.
 */
@NullMarked
package org.jogsutra.inspect;

import org.jspecify.annotations.NullMarked;
