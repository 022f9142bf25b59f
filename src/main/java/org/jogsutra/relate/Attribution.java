package org.jogsutra.relate;

import java.util.List;
import org.jogsutra.model.Link;

/**
 * Who vouches for a clause.
 *
 * @param speakers names, or none
 * @param words as printed, or empty where nobody is named
 * @param given whether anybody vouches for it but the article
 */
record Attribution(List<Link> speakers, String words, boolean given) {

  static final Attribution NONE = new Attribution(List.of(), "", false);
}
