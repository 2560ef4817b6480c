package io.vingt.ticket;

import java.util.List;

/** Why a ticket came back to its author's drafts: words that were not clear, and what engineers said who skipped it. */
public record Returned(List<Doubt> unclear, List<Skipped> skipped) {

    static final Returned NEVER = new Returned(List.of(), List.of());

    /** @param reason in the engineer's words, null without any */
    public record Skipped(SkipCode code, String reason) {}
}
