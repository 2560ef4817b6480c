package io.vingt.search;

import io.vingt.kernel.Texts;
import io.vingt.ticket.TicketState;
import java.util.Set;

/**
 * What somebody looks for.
 *
 * @param words as typed, in any language; never a query language
 * @param states empty for all
 * @param area a name, null for all
 * @param person id of who filed or holds it, null for all
 * @param minEurPerDay EUR a year per engineering day at least, null for any
 * @param limit how many at most
 */
public record Asked(String words, Set<TicketState> states, String area, Long person, Double minEurPerDay, int limit) {

    private static final int LONGEST = 1_000;

    /** What one finds when one says nothing else. */
    public static final Set<TicketState> OPEN = Set.of(TicketState.OPEN);

    /** @throws io.vingt.kernel.BadInput naming {@code q} */
    public Asked {
        words = words == null ? "" : Texts.storable("q", words, LONGEST);
        states = Set.copyOf(states);
    }
}
