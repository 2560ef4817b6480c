package io.vingt.exchange;

import io.vingt.people.Caller;
import io.vingt.ticket.AreaNames;
import io.vingt.ticket.DraftRecord;
import io.vingt.ticket.SaveDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps as a draft what could not be filed for another reason than the gate's: a text too long, a picture not known here. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class KeepRow {

    private final BroughtRows brought;
    private final SaveDraft saveDraft;
    private final AreaNames areas;

    @Inject
    public KeepRow(BroughtRows brought, SaveDraft saveDraft, AreaNames areas) {
        this.brought = brought;
        this.saveDraft = saveDraft;
        this.areas = areas;
    }

    /** @throws io.vingt.kernel.Refusal for what is too long for a draft as well */
    public ImportedRow keep(Caller importer, CsvFile.Row row, Reason why, String messages) {
        RowContent read = new RowContent(row, messages);
        String hash = read.hash();
        DraftRecord draft = saveDraft.begin(importer, read.content(false, areas::called));
        brought.claim(importer, hash);
        brought.became(importer, hash, null, draft.id());
        return new ImportedRow(
                row.number(), ImportedRow.Outcome.DRAFT, null, String.valueOf(draft.id()), read.title(), List.of(why));
    }
}
