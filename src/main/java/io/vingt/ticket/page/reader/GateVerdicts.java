package io.vingt.ticket.page.reader;

import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.verdict.ReadVerdicts;
import io.vingt.ticket.verdict.VerdictFigures;
import io.vingt.ticket.verdict.VerdictSentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On the gate's settings: how often readers overruled it, in sentences, and the cases as a file. */
@Named
@RequestScoped
public class GateVerdicts {

    @Inject
    ReadVerdicts readVerdicts;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    private VerdictFigures figures;

    public List<String> getSentences() {
        return new VerdictSentences(spoken.getLanguage()).of(figures());
    }

    /** What the file holds. */
    public String getFileHint() {
        return spoken.text("verdicts.fileHint", figures().cases());
    }

    public boolean isAny() {
        return figures().cases() > 0;
    }

    private VerdictFigures figures() {
        if (figures == null) figures = readVerdicts.read(current.caller());
        return figures;
    }
}
