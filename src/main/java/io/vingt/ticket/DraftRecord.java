package io.vingt.ticket;

import java.time.Instant;

/**
 * A draft as its author sees it.
 *
 * @param ticket the number of the ticket that came back, null for one that never had a number
 */
public record DraftRecord(long id, Long ticket, long version, Instant savedAt, DraftContent content) {

    static DraftRecord of(Draft draft) {
        return new DraftRecord(draft.id(), draft.ticket(), draft.version(), draft.savedAt(), draft.content());
    }
}
