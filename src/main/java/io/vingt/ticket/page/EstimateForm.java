package io.vingt.ticket.page;

import io.vingt.estimate.Estimate;
import io.vingt.gate.Finding;
import io.vingt.gate.Level;
import io.vingt.gate.Verdict;
import io.vingt.kernel.page.Said;
import io.vingt.people.page.Visit;
import io.vingt.ticket.ReEstimate;
import io.vingt.ticket.ReadTicket;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Six numbers again, by somebody who knows better. */
@Named
@RequestScoped
public class EstimateForm {

    @Inject
    Go go;

    @Inject
    ReEstimate reEstimate;

    @Inject
    ReadTicket readTicket;

    @Inject
    Visit visit;

    @Inject
    Said said;

    private Map<String, String> form;

    /** Begins as the ticket stands, and empty for whom its numbers are sealed. */
    public Map<String, String> getForm() {
        if (form == null) {
            Estimate stands = readTicket.read(go.caller(), go.number()).estimate();
            form = stands == null ? new HashMap<>(Map.of("evidence", "NONE")) : Form.of(stands, visit.getLanguage());
        }
        return form;
    }

    public String reEstimate() {
        Verdict verdict = reEstimate.reEstimate(go.caller(), go.number(), Form.answers(form), visit.getLanguage());
        if (verdict.passes()) return go.on("said.estimated");
        verdict.findings().stream().filter(f -> f.level() == Level.BLOCK).forEach(this::say);
        return null;
    }

    private void say(Finding finding) {
        said.wrong(finding.message() + " " + (finding.remedy() == null ? "" : finding.remedy()));
    }
}
