package io.vingt.ticket.page;

import io.vingt.evidence.Evidence;
import io.vingt.evidence.EvidenceKind;
import io.vingt.gate.Finding;
import io.vingt.gate.Level;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.page.Back;
import io.vingt.kernel.page.Done;
import io.vingt.kernel.page.Said;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Visit;
import io.vingt.ticket.BulkAsked;
import io.vingt.ticket.BulkReport;
import io.vingt.ticket.BulkVerb;
import io.vingt.ticket.DoToMany;
import io.vingt.ticket.TextChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One verb on all the rows that are marked, and a report of what was refused and why. */
@Named
@RequestScoped
public class Marked {

    private static final int MOST_SAID = 8;

    @Inject
    Go go;

    @Inject
    DoToMany doToMany;

    @Inject
    CurrentPerson current;

    @Inject
    Visit visit;

    @Inject
    Said said;

    @Inject
    Done done;

    @Inject
    @ManagedProperty("#{param.numbers}")
    String numbers;

    public void decline() throws IOException {
        all(BulkVerb.DECLINE, go.typed("reason"), null, null, null);
    }

    public void merge() throws IOException {
        all(BulkVerb.MERGE, null, TypedTicket.number("into", go.typed("into")), null, null);
    }

    public void edit() throws IOException {
        String area = go.typed("area");
        TextChange change = area == null ? null : new TextChange(null, null, null, area, null, null);
        all(BulkVerb.EDIT, null, null, change, null);
    }

    public void addEvidence() throws IOException {
        EvidenceKind kind = EvidenceKind.valueOf(go.getForm().getOrDefault("kind", "QUOTE"));
        all(BulkVerb.EVIDENCE, null, null, null, new Evidence(kind, null, go.typed("url"), null, go.typed("text")));
    }

    private void all(BulkVerb verb, String reason, Long into, TextChange change, Evidence evidence) throws IOException {
        String with = go.getForm().get("with");
        BulkAsked asked = new BulkAsked(
                verb, numbers(), reason, into, change, go.getForm().get("find"), with, evidence);
        BulkReport report = doToMany.all(current.caller(), asked, visit.getLanguage());
        said.next("bulk.done", report.done().size());
        report.refused().stream().limit(MOST_SAID).forEach(this::say);
        int more = report.refused().size() - MOST_SAID;
        if (more > 0) said.wrongNext(said.text("bulk.more", more));
        if (!report.done().isEmpty()) done.did(UndoOffer.TICKET, report.done());
        Back.again();
    }

    private void say(BulkReport.Refused one) {
        String why = one.verdict() == null ? said.text(one.refusal()) : gate(one);
        said.wrongNext(said.text("bulk.refused", String.valueOf(one.number()), why));
    }

    private static String gate(BulkReport.Refused one) {
        return one.verdict().findings().stream()
                .filter(finding -> finding.level() == Level.BLOCK)
                .map(Finding::message)
                .collect(Collectors.joining(" "));
    }

    private List<Long> numbers() {
        if (numbers == null || !numbers.matches("\\d{1,18}(,\\d{1,18}){0,199}"))
            throw new BadInput("numbers", "missing");
        return Arrays.stream(numbers.split(",")).map(Long::valueOf).toList();
    }
}
