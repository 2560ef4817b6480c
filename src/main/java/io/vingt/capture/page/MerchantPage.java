package io.vingt.capture.page;

import io.vingt.capture.PrepareVisit;
import io.vingt.capture.PrepareVisit.Visit;
import io.vingt.capture.Told;
import io.vingt.capture.VisitLine;
import io.vingt.kernel.NotThere;
import io.vingt.merchant.MerchantRecord;
import io.vingt.merchant.Merchants;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.TicketState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** One merchant, as one wants to know it in the lobby. */
@Named
@RequestScoped
public class MerchantPage {

    private static final Set<TicketState> DONE = Set.of(TicketState.SHIPPED, TicketState.SETTLED);

    @Inject
    CurrentPerson current;

    @Inject
    PrepareVisit prepareVisit;

    @Inject
    Standing standing;

    @Inject
    Spoken spoken;

    @Inject
    @ManagedProperty("#{param.id}")
    String id;

    /**
     * @param seen where, how often and when
     * @param told null while nobody told them
     * @param talked whether this person told them without a note
     */
    public record Line(
            long number, String title, String language, String state, String seen, String told, boolean talked) {}

    /** Tickets that wait for the same. */
    public record Part(String title, List<Line> lines) {}

    private Visit visit;

    /** Read before anything is drawn, so that what is not there is answered as such. */
    public void load() {
        visit = prepareVisit.prepare(current.caller(), getId());
    }

    public long getId() {
        if (!id.matches("[0-9]{1,18}")) throw new NotThere("merchant");
        return Long.parseLong(id);
    }

    public MerchantRecord getMerchant() {
        return visit().merchant();
    }

    public String getStands() {
        return standing.of(visit().tally());
    }

    public boolean isKeeper() {
        return Merchants.keeps(current.caller());
    }

    public List<Part> getParts() {
        List<Part> parts = List.of(
                part("visit.theirs", line -> line.state() == TicketState.AT_MERCHANT),
                part("visit.ours", line -> line.state() != TicketState.AT_MERCHANT && !DONE.contains(line.state())),
                part("visit.done", line -> DONE.contains(line.state())));
        return parts.stream().filter(part -> !part.lines().isEmpty()).toList();
    }

    private Part part(String title, Predicate<VisitLine> belongs) {
        List<Line> lines =
                visit().tickets().stream().filter(belongs).map(this::line).toList();
        return new Part(spoken.text(title), lines);
    }

    private Line line(VisitLine line) {
        String seen = spoken.text("visit.seen", line.page(), line.reports(), spoken.date(line.seenAt()));
        return new Line(
                line.number(),
                line.title(),
                line.language(),
                line.state().name(),
                seen,
                told(line.told()),
                isTalkedOf(line.told()));
    }

    private boolean isTalkedOf(Told told) {
        Long by = told == null ? null : told.by();
        return by != null && told.how().isTalk() && by == current.caller().id();
    }

    private String told(Told told) {
        if (told == null) return null;
        String day = spoken.date(told.at());
        return told.by() == null
                ? spoken.text("visit.toldElsewhere." + told.how(), day)
                : spoken.text("visit.told." + told.how(), day, told.name());
    }

    private Visit visit() {
        if (visit == null) load();
        return visit;
    }
}
