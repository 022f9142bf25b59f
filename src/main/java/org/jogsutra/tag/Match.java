package org.jogsutra.tag;

import java.util.List;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.tag.NameIndex.Name;

/**
 * Words of a document that are written like a name.
 *
 * @param first index of the first token
 * @param end index after the last token, a case ending written apart included
 * @param names what the words may name, in the order of the gazetteer; empty for a phrase that
 *     names nothing
 * @param inflected whether an ending was taken off
 * @param loose whether the words are a short word and a number apart, such as এ ৫০, which seldom
 *     name a system
 */
record Match(int first, int end, List<Name> names, Role role, boolean inflected, boolean loose) {}
