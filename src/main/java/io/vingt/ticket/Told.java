package io.vingt.ticket;

import io.vingt.estimate.Estimate;

/** An estimate as the history keeps it: language-free, one line; pages show it in words. */
final class Told {

    private Told() {}

    static String of(Estimate estimate) {
        return plain(estimate.eventsPerYear()) + " × (" + plain(estimate.customerEurPerEvent()) + " + "
                + plain(estimate.companyEurPerEvent()) + ") ×/÷ " + plain(estimate.benefitFactor90()) + " · "
                + plain(estimate.daysLow()) + "–" + plain(estimate.daysHigh()) + " d · " + estimate.evidence();
    }

    private static String plain(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
