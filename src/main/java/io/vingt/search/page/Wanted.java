package io.vingt.search.page;

import io.vingt.search.Asked;
import io.vingt.ticket.TicketState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What the page's address asks for; what is no choice of ours narrows nothing, so that an old bookmark is no error. */
@Named
@RequestScoped
public class Wanted {

    static final String EVERY_STATE = "ALL";

    private static final int LONGEST = 200;

    @Inject
    @ManagedProperty("#{param.q}")
    String words;

    @Inject
    @ManagedProperty("#{param.state}")
    String state;

    @Inject
    @ManagedProperty("#{param.area}")
    String area;

    @Inject
    @ManagedProperty("#{param.person}")
    String person;

    @Inject
    @ManagedProperty("#{param.minEurPerDay}")
    String minEurPerDay;

    Asked asked(int limit) {
        Long by = personId().orElse(null);
        Double eur = isNumber(minEurPerDay, 9) ? Double.valueOf(minEurPerDay) : null;
        return new Asked(getWords(), states(), area == null || area.isBlank() ? null : area, by, eur, limit);
    }

    Optional<Long> personId() {
        return isNumber(person, 18) ? Optional.of(Long.valueOf(person)) : Optional.empty();
    }

    private Set<TicketState> states() {
        if (EVERY_STATE.equals(state)) return Set.of();
        return Arrays.stream(TicketState.values())
                .filter(one -> one != TicketState.DRAFT && one.name().equals(state))
                .findFirst()
                .map(Set::of)
                .orElse(Asked.OPEN);
    }

    /** What cannot be text, or is too long to be looked for, is left out. */
    public String getWords() {
        if (words == null) return "";
        StringBuilder kept = new StringBuilder();
        words.codePoints()
                .filter(c -> c != 0 && (c > Character.MAX_SURROGATE || c < Character.MIN_SURROGATE))
                .limit(LONGEST)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    public String getState() {
        return state == null || state.isBlank() ? TicketState.OPEN.name() : state;
    }

    public String getArea() {
        return area;
    }

    public String getPerson() {
        return person;
    }

    public String getMinEurPerDay() {
        return minEurPerDay;
    }

    private static boolean isNumber(String text, int digits) {
        return text != null && text.length() <= digits && text.matches("[0-9]+");
    }
}
