/**
 * Makes the model files of {@code sequence} from conditional random fields that CoreNLP trains.
 *
 * <p>In: a {@code CRFClassifier} that was just trained; out: {@link
 * org.jogsutra.sequence.CrfWeights}, to be written to a file. Training itself is CoreNLP's, and at
 * run time nothing needs this package. Start with {@link org.jogsutra.train.CrfConverter}.
 *
 * <pre>{@code new CrfConverter(classifier).convert().rounded().write(file)}</pre>
 */
@NullMarked
package org.jogsutra.train;

import org.jspecify.annotations.NullMarked;
