package io.vingt.exchange;

import io.vingt.exchange.ImportedRow.Outcome;
import io.vingt.gate.Verdict;
import io.vingt.people.Caller;
import io.vingt.ticket.AreaNames;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.DraftRecord;
import io.vingt.ticket.FileTicket;
import io.vingt.ticket.Filing;
import io.vingt.ticket.SaveDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** One row, in a transaction of its own: whatever happens to the next one, this one is in or not in. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class TakeRow {

    private final BroughtRows brought;
    private final FileTicket fileTicket;
    private final SaveDraft saveDraft;
    private final AreaNames areas;

    @Inject
    public TakeRow(BroughtRows brought, FileTicket fileTicket, SaveDraft saveDraft, AreaNames areas) {
        this.brought = brought;
        this.fileTicket = fileTicket;
        this.saveDraft = saveDraft;
        this.areas = areas;
    }

    /**
     * @param messages language of the findings, en or fr
     * @throws io.vingt.kernel.Refusal when the row can be no ticket, though the gate has nothing against it
     */
    public ImportedRow take(Caller importer, CsvFile.Row row, String messages) {
        RowContent read = new RowContent(row, messages);
        if (row.broken()) return refuse(row, read, messages);
        if (row.finished() != null) return leaveOut(row, read, messages);
        DraftContent content = read.content(true, areas::called);
        if (brought.isHere(importer, read.number(), content.title(), content.insight(), content.fix()))
            return ended(row, read, Outcome.ALREADY, read.number(), null, List.of());
        String hash = read.hash();
        if (!brought.claim(importer, hash)) return again(importer, row, read, hash);
        return read.mayBeFiled() ? file(importer, row, read, hash, messages) : keep(importer, row, read, hash);
    }

    private ImportedRow file(Caller importer, CsvFile.Row row, RowContent read, String hash, String messages) {
        Filing filing = fileTicket.file(importer, read.content(true, areas::called), null, messages);
        if (filing instanceof Filing.Filed filed) {
            brought.became(importer, hash, filed.number(), null);
            return ended(row, read, Outcome.FILED, filed.number(), null, said(read, filed.verdict()));
        }
        Filing.Refused refused = (Filing.Refused) filing;
        brought.became(importer, hash, null, refused.draft());
        return ended(row, read, Outcome.DRAFT, null, refused.draft(), said(read, refused.verdict()));
    }

    private static List<Reason> said(RowContent read, Verdict verdict) {
        return Stream.concat(read.wrong().stream(), verdict.findings().stream().map(Reason::of))
                .toList();
    }

    /** A cell that cannot be read must not become a ticket that says less than the table did. */
    private ImportedRow keep(Caller importer, CsvFile.Row row, RowContent read, String hash) {
        DraftRecord draft = saveDraft.begin(importer, read.content(true, areas::called));
        brought.became(importer, hash, null, draft.id());
        return ended(row, read, Outcome.DRAFT, null, draft.id(), read.wrong());
    }

    private ImportedRow again(Caller importer, CsvFile.Row row, RowContent read, String hash) {
        Object[] before = brought.before(importer, hash);
        return ended(row, read, Outcome.ALREADY, id(before[0]), id(before[1]), List.of());
    }

    private static ImportedRow leaveOut(CsvFile.Row row, RowContent read, String messages) {
        CsvFile.Finished finished = row.finished();
        List<Reason> why = List.of(Reason.of("CSV-04", "state", messages, finished.state(), finished.column()));
        return ended(row, read, Outcome.LEFT_OUT, null, null, why);
    }

    /** Nothing of it is kept: once the file is mended the row comes in, and not beside what it was before. */
    private static ImportedRow refuse(CsvFile.Row row, RowContent read, String messages) {
        return ended(row, read, Outcome.REFUSED, null, null, List.of(Reason.of("CSV-07", null, messages)));
    }

    private static Long id(Object cell) {
        return cell == null ? null : ((Number) cell).longValue();
    }

    private static ImportedRow ended(
            CsvFile.Row row, RowContent read, Outcome outcome, Long number, Long draft, List<Reason> findings) {
        String kept = draft == null ? null : String.valueOf(draft);
        return new ImportedRow(row.number(), outcome, number, kept, read.title(), findings);
    }
}
