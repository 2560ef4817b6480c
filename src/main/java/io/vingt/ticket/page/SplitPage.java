package io.vingt.ticket.page;

import io.vingt.estimate.Figures;
import io.vingt.gate.Finding;
import io.vingt.gate.Level;
import io.vingt.people.page.Spoken;
import io.vingt.people.page.Typed;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.SplitTicket;
import io.vingt.ticket.SplitTicket.Outcome;
import io.vingt.ticket.StepNotPossible;
import io.vingt.ticket.TicketRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splits a slice off a ticket: the form begins as the ticket stands, with half of its events and days. */
@Named
@RequestScoped
public class SplitPage {

    private static final List<String> NUMBERS = List.of(
            "eventsPerYear", "benefitFactor90", "customerEurPerEvent", "companyEurPerEvent", "daysLow", "daysHigh");

    @Inject
    Go go;

    @Inject
    ReadTicket readTicket;

    @Inject
    SplitTicket splitTicket;

    @Inject
    Spoken spoken;

    @Inject
    Figures figures;

    private final Map<String, String> form = new HashMap<>();
    private List<Finding> findings = List.of();
    private TicketRecord ticket;

    /** What is sealed to the reader waits for a second estimate, and is not split before. */
    public void load() {
        TicketRecord whole = getTicket();
        if (whole.estimate() == null) throw new StepNotPossible(go.number(), "waitsForSecond");
        form.putAll(Form.of(whole.estimate(), spoken.getLanguage()));
        form.put("title", whole.title());
        form.put("insight", whole.insight());
        form.put("fix", whole.fix());
        form.put("eventsPerYear", half(whole.estimate().eventsPerYear()));
        form.put("daysLow", half(whole.estimate().daysLow()));
        form.put("daysHigh", half(whole.estimate().daysHigh()));
    }

    public String split() {
        DraftContent slice = new DraftContent(
                form.get("title"),
                form.get("insight"),
                form.get("fix"),
                null,
                null,
                List.of(),
                null,
                List.of(),
                Form.answers(form));
        Outcome outcome = splitTicket.split(go.caller(), go.number(), slice, null, spoken.getLanguage());
        if (outcome.slice() != null) return go.on("said.split", String.valueOf(outcome.slice()));
        findings = outcome.verdict().findings().stream()
                .filter(finding -> finding.level() == Level.BLOCK)
                .toList();
        return null;
    }

    private String half(double whole) {
        return Typed.shown(Math.round(whole * 50) / 100.0, spoken.getLanguage());
    }

    public List<String> getNumbers() {
        return NUMBERS;
    }

    public Map<String, String> getForm() {
        return form;
    }

    public TicketRecord getTicket() {
        if (ticket == null) ticket = readTicket.read(go.caller(), go.number());
        return ticket;
    }

    /** @return what the ticket claims and takes, of which the slice takes its share; empty to whom that is sealed */
    public String getWhole() {
        TicketRecord whole = getTicket();
        if (whole.estimate() == null) return "";
        String days = figures.number(whole.estimate().daysLow()) + "–"
                + figures.number(whole.estimate().daysHigh());
        return spoken.text("split.whole", figures.amount(whole.worth().claimedEurPerYear(), 3), days);
    }

    /** What the gate holds against the slice that was sent. */
    public List<Finding> getFindings() {
        return findings;
    }
}
