package io.vingt.ticket;

import java.time.Instant;
import java.util.Map;

/**
 * A draft as its author sees it.
 *
 * @param ticket the number of the ticket that came back, null for one that never had a number
 * @param returned why it came back; nothing in it for one that never had a number
 */
public record DraftRecord(
        long id, Long ticket, long version, Instant savedAt, DraftContent content, Returned returned) {

    static DraftRecord of(Draft draft, Map<Long, Doubts.Said> said) {
        DraftContent content = draft.content();
        Doubts.Said heard = draft.ticket() == null ? null : said.get(draft.ticket());
        Returned returned = heard == null ? Returned.NEVER : heard.on(content);
        return new DraftRecord(draft.id(), draft.ticket(), draft.version(), draft.savedAt(), content, returned);
    }
}
