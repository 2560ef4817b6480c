package io.vingt.ticket.page;

import io.vingt.estimate.Status;
import io.vingt.gate.Finding;
import io.vingt.gate.Level;
import io.vingt.gate.Verdict;
import io.vingt.kernel.page.Said;
import io.vingt.people.page.Spoken;
import io.vingt.people.page.Visit;
import io.vingt.ticket.GiveBackSecondEstimate;
import io.vingt.ticket.GiveSecondEstimate;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.Sight;
import io.vingt.ticket.TicketRecord;
import io.vingt.ticket.TicketRecord.EstimateMade;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** A ticket's words, and six empty fields for what somebody of another team thinks that it is worth. */
@Named
@RequestScoped
public class SecondEstimatePage {

    @Inject
    Go go;

    @Inject
    ReadTicket readTicket;

    @Inject
    GiveSecondEstimate giveSecondEstimate;

    @Inject
    GiveBackSecondEstimate giveBackSecondEstimate;

    @Inject
    Visit visit;

    @Inject
    Spoken spoken;

    @Inject
    Said said;

    private final Map<String, String> form = new HashMap<>(Map.of("evidence", "NONE"));
    private TicketRecord ticket;

    /** Read before anything is drawn, so that what is not there is answered as such. */
    public void load() {
        ticket = readTicket.read(go.caller(), go.number());
    }

    public TicketRecord getTicket() {
        if (ticket == null) load();
        return ticket;
    }

    /** What was typed; it begins empty, whatever anybody said before. */
    public Map<String, String> getForm() {
        return form;
    }

    /** Whether this person is giving it, and is blind to the first. */
    public boolean isFirst() {
        return getTicket().sight() == Sight.BLIND;
    }

    /** Whether this person gave it, and the two have talked. */
    public boolean isAgain() {
        EstimateMade second = getTicket().second();
        boolean apart = getTicket().worth().status() == Status.RECONCILE;
        return apart && second != null && second.by().id() == go.caller().id();
    }

    /** Whether this person has anything to say here now. */
    public boolean isAsked() {
        return isFirst() || isAgain();
    }

    public String getHeading() {
        return spoken.text(isAgain() ? "second.titleAgain" : "second.title");
    }

    public String getHint() {
        if (!isAgain()) return spoken.text("second.hint");
        return spoken.text("second.hintAgain", getTicket().filedBy().name());
    }

    public String give() {
        Verdict verdict = giveSecondEstimate.give(go.caller(), go.number(), Form.answers(form), visit.getLanguage());
        if (verdict.passes()) return done();
        verdict.findings().stream().filter(f -> f.level() == Level.BLOCK).forEach(this::say);
        return null;
    }

    public String giveBack() {
        giveBackSecondEstimate.giveBack(go.caller(), go.number());
        said.next("said.secondLeft", String.valueOf(go.number()));
        return "/second-estimates?faces-redirect=true";
    }

    private String done() {
        boolean apart = readTicket.read(go.caller(), go.number()).worth().status() == Status.RECONCILE;
        return go.on(apart ? "said.secondApart" : "said.second");
    }

    private void say(Finding finding) {
        said.wrong(finding.message() + " " + (finding.remedy() == null ? "" : finding.remedy()));
    }
}
