package io.vingt.backlog.page;

import io.vingt.backlog.ReadWhy;
import io.vingt.backlog.Why;
import io.vingt.estimate.Figures;
import io.vingt.estimate.Sentence;
import io.vingt.kernel.NotThere;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Why one ticket stands where it stands: a page of its own, and what the panel on other pages shows. */
@Named
@RequestScoped
public class WhyPage {

    @Inject
    ReadWhy readWhy;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    Figures figures;

    @Inject
    @ManagedProperty("#{param.number}")
    String number;

    @Inject
    @ManagedProperty("#{param.part}")
    String part;

    private Why why;

    /** A number that somebody gave: what it is, its value, and where it comes from unless all come from there. */
    public record Given(String label, String value, String by) {}

    /** A move: from where to where and when, and what did it. */
    public record Moved(String way, String because) {}

    /** Read before anything is drawn, so that what is not there is answered as such. */
    public void load() {
        if (number == null || !number.matches("\\d{1,18}")) throw new NotThere("ticket");
        why = readWhy.read(current.caller(), Long.parseLong(number), spoken.getLanguage());
    }

    public Why getWhy() {
        if (why == null) load();
        return why;
    }

    /** The panel wants the section without the page around it. */
    public String getTemplate() {
        return part.isBlank() ? "/WEB-INF/template/app.xhtml" : "/WEB-INF/template/part.xhtml";
    }

    /** Without a figure to whom its numbers are sealed. */
    public String getSentence() {
        String sentence = getWhy().sentence();
        return sentence == null ? Sentence.sealed(spoken.getLanguage()) : sentence;
    }

    public String getPlace() {
        Why read = getWhy();
        return read.rank() == null ? "" : spoken.text("ticket.place", read.rank(), read.of());
    }

    public List<Given> getInputs() {
        boolean apart = getFrom().isEmpty();
        return getWhy().inputs().stream()
                .map(input ->
                        new Given(spoken.text("why.input." + input.name()), input.value(), apart ? from(input) : ""))
                .toList();
    }

    /** Said once where all numbers come from one hand. */
    public String getFrom() {
        List<String> sources =
                getWhy().inputs().stream().map(this::from).distinct().toList();
        return sources.size() == 1 ? spoken.text("why.allFrom", sources.get(0)) : "";
    }

    private String from(Why.Input input) {
        String key = input.source() == null || input.source().isBlank() ? "why.by" : "why.from";
        return spoken.text(key, input.by(), spoken.moment(input.at()), input.source());
    }

    /** @return null where nobody counted */
    public String getSpent() {
        Integer seconds = getWhy().secondsSpent();
        return seconds == null ? null : figures.clock(seconds);
    }

    public List<Moved> getMoves() {
        return getWhy().moves().stream().map(this::moved).toList();
    }

    private Moved moved(Why.Move move) {
        String when = move.at() == null ? spoken.text("why.sinceThen") : spoken.moment(move.at());
        String key = move.from() == null ? "why.entered" : move.from() == move.to() ? "why.stayed" : "why.moved";
        return new Moved(spoken.text(key, move.from(), move.to()) + " · " + when, move.because());
    }

    /** @return null while no lead holds it there */
    public String getOverride() {
        io.vingt.backlog.Moved held = getWhy().override();
        return held == null ? null : OverrideWords.whole(held, spoken, figures);
    }

    /** How readers took it. */
    public String getReaders() {
        Why.Understood read = getWhy().understood();
        if (read == null) return spoken.text("why.noReaders");
        if (read.medianSeconds() == null) return spoken.text("why.unread", read.notClear());
        String seconds = figures.seconds(read.medianSeconds());
        return spoken.text("readers.page", read.gotIt(), read.gotIt() + read.notClear(), seconds);
    }
}
