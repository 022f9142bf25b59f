/**
 * Writes what a run found: tables for analysts, tables and graph files for Gephi.
 *
 * <p>In: records of {@code model} and a stream. Out: bytes on that stream, flushed; opening, naming
 * and closing files is the caller's work. Nothing is computed here.
 *
 * <p>Tables that grow article by article, such as {@link org.jogsutra.export.MentionsTable}, are
 * objects to add to and flush; the others are written at once. All tables are made by {@code
 * CsvTable}, which knows the two flavors of CSV; GEXF, GraphML and the drawing by {@code XmlFile}.
 * The names of files and columns are those of the contract; what the graph files say of a node or
 * edge is one list, {@code GraphColumn}, for all formats. Graphs are read row by row, more than
 * once, and never held.
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
