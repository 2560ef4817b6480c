package io.vingt.ticket.page;

import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Figures;
import io.vingt.people.Areas;
import io.vingt.people.Companies;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.DraftRecord;
import io.vingt.ticket.MyDrafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.List;

/** What the form's script needs to know; the text itself comes and goes through the script's own door. */
@Named
@RequestScoped
public class FilePage {

    @Inject
    MyDrafts myDrafts;

    @Inject
    CurrentPerson current;

    @Inject
    Areas areas;

    @Inject
    Companies companies;

    @Inject
    Spoken spoken;

    @Inject
    Figures figures;

    @Inject
    @ManagedProperty("#{param.draft}")
    String asked;

    private DraftRecord draft;
    private CameBack cameBack;

    /** One's own draft, read before anything is drawn; somebody else's is not there. */
    public void load() {
        if (asked != null && asked.matches("\\d{1,18}")) draft = myDrafts.one(current.caller(), Long.parseLong(asked));
    }

    public DraftRecord getDraft() {
        return draft;
    }

    /** Why it came back, nothing in it for what never had a number. */
    public CameBack getCameBack() {
        if (cameBack == null) cameBack = CameBack.of(draft, spoken);
        return cameBack;
    }

    public long getPerson() {
        return current.caller().id();
    }

    public List<String> getAreas() {
        return areas.list().stream().map(Areas.Row::name).toList();
    }

    public String getAreasJson() {
        return Json.createArrayBuilder(getAreas()).build().toString();
    }

    /** The currency's sign where it stands before an amount, as in English; French has it behind, in the label. */
    public String getBefore() {
        return "fr".equals(spoken.getLanguage()) ? "" : spoken.getSymbol();
    }

    public List<Multiplication> getHelpers() {
        return companies.helpers().entrySet().stream()
                .map(h -> Multiplication.of(h.getKey(), h.getValue(), spoken.getLanguage(), figures))
                .toList();
    }

    public EvidenceKind[] getEvidenceKinds() {
        return EvidenceKind.values();
    }
}
