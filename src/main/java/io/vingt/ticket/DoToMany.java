package io.vingt.ticket;

import io.vingt.gate.Verdict;
import io.vingt.kernel.Refusal;
import io.vingt.people.Caller;
import io.vingt.ticket.BulkReport.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * One verb on many tickets: the same use cases and the same gate as for one, one after the other. Each ticket
 * has a transaction of its own, so that what is refused for one takes nothing from the others.
 */
@Dependent
public class DoToMany {

    private final DoToOne doToOne;

    @Inject
    public DoToMany(DoToOne doToOne) {
        this.doToOne = doToOne;
    }

    /**
     * @param messages language of the gate's findings, en or fr
     * @throws io.vingt.kernel.BadInput before anything is done, for what is wrong with the asking itself
     */
    public BulkReport all(Caller by, BulkAsked asked, String messages) {
        asked.mustBeWhole();
        List<Long> done = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (long number : new LinkedHashSet<>(asked.numbers())) {
            try {
                Verdict verdict = doToOne.one(by, asked, number, messages);
                if (verdict == null || verdict.passes()) done.add(number);
                else refused.add(new Refused(number, null, verdict));
            } catch (Refusal refusal) {
                refused.add(new Refused(number, refusal, null));
            }
        }
        return new BulkReport(List.copyOf(done), List.copyOf(refused));
    }
}
