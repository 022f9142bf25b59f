/**
 * Keeps all that is found in one database in the output folder, counts over it, and writes whole
 * files beside it.
 *
 * <p>In: {@link org.jogsutra.model.Analysis} of each new or changed article, in batches. Out: the
 * exported tables as rows, counts of pairs for scoring, the graph that was drawn of them, stated
 * relations. What is found in an article, how pairs are scored and how files look is settled
 * elsewhere. Start with {@link org.jogsutra.store.Store}; the tables are in {@code schema.sql} and
 * {@code results.sql}, the counting in {@code summary.sql} and {@code pairs.sql}. {@link
 * org.jogsutra.store.OutputFolder} makes files appear whole or not at all.
 *
 * <pre>
 *   try (Store store = Store.open(folder, settings)) {
 *     Inventory inventory = store.inventory();
 *     try (var findings = inventory.findings()) { ... findings.add(input); }
 *     inventory.compare(knowledge);
 *     try (ArticleWriter writer = store.writer(knowledge)) {
 *       while (inventory.hasNext()) { writer.add(workOn(inventory.next())); }
 *       writer.flush();
 *     }
 *     store.table(Table.Name.MENTIONS).forEach(row -&gt; ...);
 *   }
 * </pre>
 */
@NullMarked
package org.jogsutra.store;

import org.jspecify.annotations.NullMarked;
