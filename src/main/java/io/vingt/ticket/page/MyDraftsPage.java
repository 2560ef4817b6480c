package io.vingt.ticket.page;

import io.vingt.kernel.page.Done;
import io.vingt.kernel.page.Said;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.DraftRecord;
import io.vingt.ticket.MyDrafts;
import io.vingt.ticket.SaveDraft;
import io.vingt.ticket.page.reader.AskedSentence;
import io.vingt.ticket.reader.AskedReader;
import io.vingt.ticket.reader.AskedReaders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What one has begun and not filed; nobody else sees it. */
@Named
@RequestScoped
public class MyDraftsPage {

    private static final int LONGEST = 160;

    @Inject
    MyDrafts myDrafts;

    @Inject
    SaveDraft saveDraft;

    @Inject
    AskedReaders askedReaders;

    @Inject
    CurrentPerson current;

    @Inject
    Spoken spoken;

    @Inject
    Said said;

    @Inject
    Done done;

    private List<Line> lines;

    /** A draft as it is listed; what came back as a ticket cannot be thrown away. */
    public record Line(
            long id, String title, String begins, String saved, boolean cameBack, CameBack because, String asked) {}

    public List<Line> getLines() {
        if (lines == null) {
            Map<Long, AskedReader> asked = askedReaders.all(current.caller());
            lines = myDrafts.all(current.caller()).stream()
                    .map(draft -> line(draft, asked.get(draft.id())))
                    .toList();
        }
        return lines;
    }

    public String discard(long id) {
        saveDraft.discard(current.caller(), id);
        said.next("said.discarded");
        done.did(UndoOffer.DRAFT, List.of(id));
        return "/my-drafts?faces-redirect=true";
    }

    private Line line(DraftRecord draft, AskedReader asked) {
        String title = draft.content().title();
        return new Line(
                draft.id(),
                title == null || title.isBlank() ? spoken.text("myDrafts.untitled") : title,
                begins(draft.content().insight()),
                spoken.moment(draft.savedAt()),
                draft.ticket() != null,
                CameBack.of(draft, spoken),
                AskedSentence.of(asked, spoken));
    }

    private static String begins(String text) {
        if (text == null) return "";
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }
}
