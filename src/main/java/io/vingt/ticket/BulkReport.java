package io.vingt.ticket;

import io.vingt.gate.Verdict;
import io.vingt.kernel.Refusal;
import java.util.List;

/**
 * What became of each ticket.
 *
 * @param done numbers, in the order asked
 */
public record BulkReport(List<Long> done, List<Refused> refused) {

    /** One of them was refused: by a use case, or by the gate. */
    public record Refused(long number, Refusal refusal, Verdict verdict) {}
}
