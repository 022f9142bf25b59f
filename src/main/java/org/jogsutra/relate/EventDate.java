package org.jogsutra.relate;

/**
 * A date that a text tells.
 *
 * @param date ISO 8601, as precise as the text: 2025, 2025-01, 2025-01-17, or two with a slash
 *     between; of a weekday, or a day or month without year, the last one up to publication
 * @param ifAhead the same where the text tells of what is to come: the next one from publication on
 * @param first its first token
 * @param end the token behind it
 */
record EventDate(String date, String ifAhead, int first, int end) {}
