package io.vingt.ticket.page;

import io.vingt.gate.Finding;
import io.vingt.gate.Level;
import io.vingt.gate.Verdict;
import io.vingt.kernel.VersionIsStale;
import io.vingt.people.Areas;
import io.vingt.people.page.Visit;
import io.vingt.ticket.EditTicket;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.TextChange;
import io.vingt.ticket.TicketNotOpen;
import io.vingt.ticket.TicketRecord;
import io.vingt.ticket.TicketState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A ticket's words, changed by its author or a lead; when somebody else was quicker, both texts are shown. */
@Named
@RequestScoped
public class EditPage {

    @Inject
    Go go;

    @Inject
    ReadTicket readTicket;

    @Inject
    EditTicket editTicket;

    @Inject
    Areas areas;

    @Inject
    Visit visit;

    private final Map<String, String> form = new HashMap<>();
    private List<Finding> findings = List.of();
    private TicketRecord theirs;

    /** The form begins as the ticket stands. */
    public void load() {
        TicketRecord ticket = readTicket.read(go.caller(), go.number());
        if (ticket.state() != TicketState.OPEN) throw new TicketNotOpen(ticket.number(), ticket.state());
        form.put("title", ticket.title());
        form.put("insight", ticket.insight());
        form.put("fix", ticket.fix());
        form.put("area", ticket.area());
        form.put("noPictureBecause", ticket.noPictureBecause());
        form.put("version", String.valueOf(ticket.version()));
    }

    public String save() {
        TextChange change = new TextChange(
                form.get("title"),
                form.get("insight"),
                form.get("fix"),
                form.get("area"),
                null,
                form.get("noPictureBecause"));
        try {
            long version = Long.parseLong(form.get("version"));
            Verdict verdict = editTicket.edit(go.caller(), go.number(), version, change, visit.getLanguage());
            if (verdict.passes()) return go.on("said.edited");
            findings = verdict.findings().stream().filter(EditPage::mends).toList();
        } catch (VersionIsStale stale) {
            theirs = readTicket.read(go.caller(), go.number());
            form.put("version", String.valueOf(theirs.version()));
        }
        return null;
    }

    /** A text that is being changed looks like itself, and needs no figures of its style. */
    private static boolean mends(Finding finding) {
        return finding.level() != Level.INFO && !finding.rule().startsWith("DUP");
    }

    public Map<String, String> getForm() {
        return form;
    }

    /** What the gate says of the text that was sent. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** The ticket as somebody else left it in between, null when nobody did. */
    public TicketRecord getTheirs() {
        return theirs;
    }

    public List<Areas.Row> getAreas() {
        return areas.list();
    }
}
