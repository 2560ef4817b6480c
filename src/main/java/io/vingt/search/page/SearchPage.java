package io.vingt.search.page;

import io.vingt.estimate.Figures;
import io.vingt.people.Areas;
import io.vingt.people.Caller;
import io.vingt.people.Colleagues;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.search.Found;
import io.vingt.search.SearchTickets;
import io.vingt.ticket.TicketState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What was looked for, what there is to choose from, and what was found. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST = 50;
    private static final List<Integer> AMOUNTS = List.of(1_000, 10_000, 50_000, 200_000);

    @Inject
    Wanted wanted;

    @Inject
    SearchTickets searchTickets;

    @Inject
    Areas areas;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    Figures figures;

    private List<Found> found;

    /** One choice of a filter, under the name that the address gives it. */
    public record Choice(String value, String label, boolean on) {}

    public List<Found> getFound() {
        return asked().subList(0, Math.min(MOST, asked().size()));
    }

    /** One more than is shown tells whether there are more. */
    private List<Found> asked() {
        if (found == null) found = searchTickets.search(current.caller(), wanted.asked(MOST + 1));
        return found;
    }

    public String getNote() {
        if (asked().size() > MOST) return spoken.text("search.most", MOST);
        return asked().isEmpty() ? "" : spoken.text("search.found", asked().size());
    }

    /** What the page shows: {@code some} rows, that there are {@code none}, or how to {@code begin}. */
    public String getShows() {
        if (!getFound().isEmpty()) return "some";
        return wanted.getWords().isBlank() ? "begin" : "none";
    }

    /** The row that rows are made from while one types. */
    public Found getBlank() {
        return new Found(0, "", "", TicketState.OPEN, 0);
    }

    public List<Choice> getStates() {
        Stream<Choice> each = Stream.of(TicketState.values())
                .filter(state -> state != TicketState.DRAFT)
                .map(state -> choice(state.name(), spoken.text("state." + state), wanted.getState()));
        Choice any = choice(Wanted.EVERY_STATE, spoken.text("search.anyState"), wanted.getState());
        return Stream.concat(each, Stream.of(any)).toList();
    }

    public List<Choice> getAreas() {
        return areas.list().stream()
                .map(area -> choice(area.name(), area.name(), wanted.getArea()))
                .toList();
    }

    /** The name of whom the address asks for, empty for nobody. */
    public String getPersonName() {
        return wanted.personId()
                .flatMap(colleagues::one)
                .map(Colleagues.Colleague::name)
                .orElse("");
    }

    public Colleagues.Colleague getMe() {
        Caller me = current.caller();
        return new Colleagues.Colleague(Long.toString(me.id()), me.name());
    }

    public List<Choice> getAmounts() {
        return AMOUNTS.stream()
                .map(eur -> choice(eur.toString(), "≥ " + figures.whole(eur), wanted.getMinEurPerDay()))
                .toList();
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }
}
