/**
 * Writes what a run found: tables for analysts, tables and graph files for Gephi.
 *
 * <p>In: records of {@code model} and a stream. Out: bytes on that stream, flushed; opening, naming
 * and closing files is the caller's work. Nothing is computed here.
 *
 * <p>Tables that grow article by article, such as {@link org.jogsutra.export.MentionsTable}, are
 * objects to add to and flush; the others are written at once. All tables are made by {@code
 * CsvTable}, which knows the two flavors of CSV; both graph formats by a package-private XML
 * writer. The names of files and columns are those of the contract.
 *
 * <pre>
 *   GexfExport.write(graph, GraphKind.CO_OCCURRENCE, out);
 * </pre>
 *
 * <p>Every failure of the stream is thrown on as {@link java.io.IOException}. The same input gives
 * the same bytes.
 */
@NullMarked
package org.jogsutra.export;

import org.jspecify.annotations.NullMarked;
