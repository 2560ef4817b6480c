package io.vingt.ticket.page;

import io.vingt.evidence.Evidence;
import io.vingt.evidence.EvidenceKind;
import io.vingt.kernel.BadInput;
import io.vingt.ticket.AddEvidence;
import io.vingt.ticket.HearReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** What everybody who reads a ticket may say of it. */
@Named
@RequestScoped
public class ReaderVerbs {

    private static final double LONGEST_SECONDS = 3_600;

    @Inject
    Go go;

    @Inject
    HearReader hearReader;

    @Inject
    AddEvidence addEvidence;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param.shownAt}")
    String shownAt;

    /** When the page was drawn: what a reader's seconds are counted from. */
    public long getNow() {
        return clock.millis();
    }

    public String gotIt() {
        hearReader.gotIt(go.caller(), go.number(), seconds());
        return go.on("said.gotIt", Math.round(seconds()));
    }

    public String notClear() {
        hearReader.notClear(go.caller(), go.number(), go.typed("word"), seconds());
        return go.on("said.notClear", go.typed("word"));
    }

    public String answer() {
        String reader = go.typed("reader");
        if (reader == null || !reader.matches("\\d{1,18}")) throw new BadInput("reader", "missing");
        hearReader.answer(go.caller(), go.number(), Long.parseLong(reader), go.typed("answer"));
        return go.on("said.answered");
    }

    public String addEvidence() {
        EvidenceKind kind = EvidenceKind.valueOf(go.getForm().getOrDefault("kind", "QUOTE"));
        addEvidence.add(go.caller(), go.number(), new Evidence(kind, null, go.typed("url"), null, go.typed("text")));
        return go.on("said.evidence");
    }

    private double seconds() {
        boolean told = shownAt != null && shownAt.matches("\\d{1,15}");
        double seconds = told ? (clock.millis() - Long.parseLong(shownAt)) / 1000.0 : 0;
        return Math.max(0, Math.min(LONGEST_SECONDS, seconds));
    }
}
