/**
 * Writes what a run found: tables for analysts, tables and graph files for Gephi.
 *
 * <p>In: records of {@code model} and a stream. Out: bytes on that stream, flushed; opening, naming
 * and closing files is the caller's work. Nothing is computed here.
 *
 * <p>Analysts' tables are rows that the database gives, written by {@link
 * org.jogsutra.export.CsvReport}; the others have a class each. All tables are made by {@code
 * CsvTable}, which knows the two flavors of CSV; both XML formats by a package-private XML writer.
 * The names of files and columns are those of the contract. Rows stream through: memory does not
 * grow with a graph.
 *
 * <pre>
 *   GexfExport.write(graph, out);
 * </pre>
 *
 * <p>Every failure of the stream is thrown on as {@link java.io.IOException}. The same input gives
 * the same bytes.
 */
@NullMarked
package org.jogsutra.export;

import org.jspecify.annotations.NullMarked;
