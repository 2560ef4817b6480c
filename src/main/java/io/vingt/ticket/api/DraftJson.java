package io.vingt.ticket.api;

import io.vingt.estimate.Answers;
import io.vingt.evidence.Evidence;
import io.vingt.ticket.Doubt;
import io.vingt.ticket.DraftRecord;
import io.vingt.ticket.Returned.Skipped;
import io.vingt.ticket.reader.AskedReader;
import java.time.Instant;
import java.util.List;

/** A draft as it leaves: what the author typed, and where it is kept. */
record DraftJson(
        String id,
        Long ticket,
        String version,
        Instant savedAt,
        String title,
        String insight,
        String fix,
        String area,
        String language,
        List<String> pictures,
        String noPictureBecause,
        List<Evidence> evidence,
        Answers estimate,
        List<Doubt> unclear,
        List<Skipped> skipped,
        AskedReader reader) {

    /** @param reader null where nobody is asked for the text as it stands */
    static DraftJson of(DraftRecord draft, AskedReader reader) {
        return new DraftJson(
                String.valueOf(draft.id()),
                draft.ticket(),
                String.valueOf(draft.version()),
                draft.savedAt(),
                draft.content().title(),
                draft.content().insight(),
                draft.content().fix(),
                draft.content().area(),
                draft.content().language(),
                draft.content().pictures(),
                draft.content().noPictureBecause(),
                draft.content().evidence(),
                draft.content().estimate(),
                draft.returned().unclear(),
                draft.returned().skipped(),
                reader);
    }
}
