package io.vingt.ticket;

import io.vingt.estimate.Estimate;
import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Flag;
import io.vingt.estimate.Status;
import io.vingt.estimate.Worth;
import io.vingt.kernel.Cells;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a ticket's standing, read back as the values they were written from. */
public final class EstimateCells {

    /** Of table {@code ticket t}: seven of the estimate, seven of its worth, weight, status, flags, what a second claimed. */
    public static final String COLUMNS = "t.events_per_year, t.customer_eur_per_event, t.company_eur_per_event,"
            + " t.benefit_factor_90, t.days_low, t.days_high, t.evidence_kind, t.claimed_eur_per_year,"
            + " t.counted_eur_per_year, t.customer_eur_per_year, t.company_eur_per_year, t.expected_days,"
            + " t.eur_per_year_per_day, t.weight, t.status, t.flags, t.second_eur_per_year";

    public static final int COUNT = 17;

    private EstimateCells() {}

    public static Estimate estimate(Cells c, int from) {
        return new Estimate(
                c.real(from),
                c.real(from + 1),
                c.real(from + 2),
                c.real(from + 3),
                c.real(from + 4),
                c.real(from + 5),
                EvidenceKind.valueOf(c.text(from + 6)));
    }

    public static Worth worth(Cells c, int from) {
        return new Worth(
                c.real(from + 7),
                c.real(from + 8),
                c.real(from + 9),
                c.real(from + 10),
                c.real(from + 11),
                c.real(from + 12),
                c.real(from + 13),
                0,
                Status.valueOf(c.text(from + 14)),
                flags(c.text(from + 15)),
                second(c.realOrNull(from + 16)));
    }

    /** One that sees no benefit cannot be taken together with one that does. */
    private static Double second(Double claimed) {
        return claimed == null || claimed <= 0 ? null : claimed;
    }

    private static Set<Flag> flags(String kept) {
        if (kept.isEmpty()) return Set.of();
        return Arrays.stream(kept.split(","))
                .map(Flag::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));
    }
}
