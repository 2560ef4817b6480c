package io.vingt.estimate;

/**
 * A score explained in one sentence, in English or French. Its figures give exactly the score that is shown: as many
 * significant digits as that needs, two at least.
 */
public final class Sentence {
    private static final int ROW_DIGITS = 2;
    private static final int PAGE_DIGITS = 3;

    private final Estimate estimate;
    private final Worth worth;
    private final Figures figures;
    private final Phrases words;

    private Sentence(Estimate estimate, Worth worth, String language, String currency) {
        this.estimate = estimate;
        this.worth = worth;
        figures = Figures.of(language, currency);
        words = Phrases.of(Figures.isFrench(language));
    }

    /**
     * For a row of the backlog: "16,000 times a year × (€2 customer + €9 us) = €180,000 claimed, €120,000 counted
     * (analytics) ÷ 2 days".
     */
    public static String row(Estimate estimate, Worth worth, String language, String currency) {
        return new Sentence(estimate, worth, language, currency).row();
    }

    /** For the ticket's page: exact to the unit, with the reason why not all of the claim counts. */
    public static String worth(Estimate estimate, Worth worth, String language, String currency) {
        return new Sentence(estimate, worth, language, currency).page();
    }

    /** For the card beside the form: "€178,000 a year claimed, €122,000 counted: the part above the average ...". */
    public static String card(Estimate estimate, Worth worth, String language, String currency) {
        return new Sentence(estimate, worth, language, currency).card();
    }

    private String row() {
        if (worth.status() == Status.NO_NET_BENEFIT) {
            int digits = claimDigits(ROW_DIGITS);
            return claim(digits, true) + claimed(digits) + words.year() + words.colon() + words.noBenefit();
        }
        int scored = allCounted() ? bothDigits() : scoreDigits(ROW_DIGITS);
        int digits = allCounted() ? scored : claimDigits(ROW_DIGITS);
        String known = " (" + words.of(estimate.evidence()) + ") ÷ " + figures.days(worth.expectedDays(), scored);
        String claim = claim(digits, true) + claimed(digits);
        if (allCounted()) {
            return claim + words.allCounted() + known;
        }
        return claim + words.claimed() + ", " + figures.amount(worth.countedEurPerYear(), scored) + words.counted()
                + known;
    }

    private String page() {
        int digits = claimDigits(exactDigits());
        String claim = claim(digits, false) + claimed(digits);
        if (worth.status() == Status.NO_NET_BENEFIT) {
            return claim + words.year() + words.colon() + words.noBenefit() + ".";
        }
        int days = dayDigits(Decimal.whole(worth.countedEurPerYear()).value());
        return claim + words.claimed() + ", " + figures.whole(worth.countedEurPerYear()) + words.counted()
                + words.colon() + because() + ". " + words.over() + figures.number(worth.expectedDays(), days)
                + words.expected() + " (" + range() + ")." + signature();
    }

    private String card() {
        String claim = figures.amount(worth.claimedEurPerYear(), PAGE_DIGITS) + words.year();
        if (worth.status() == Status.NO_NET_BENEFIT) {
            return claim + words.colon() + words.noBenefit() + ".";
        }
        String counted = figures.amount(worth.countedEurPerYear(), PAGE_DIGITS) + words.counted();
        return claim + words.claimed() + ", " + counted + words.colon() + because() + "." + signature();
    }

    private String claim(int digits, boolean named) {
        String customer = figures.amount(estimate.customerEurPerEvent(), digits);
        String company = figures.amount(StrictMath.abs(estimate.companyEurPerEvent()), digits);
        String sign = estimate.companyEurPerEvent() < 0 ? " − " : " + ";
        return figures.number(estimate.eventsPerYear(), digits) + words.times() + " × (" + customer
                + (named ? words.customer() : "") + sign + company + (named ? words.company() : "") + ") = ";
    }

    private String claimed(int digits) {
        return figures.amount(worth.claimedEurPerYear(), digits);
    }

    private String because() {
        if (worth.flags().contains(Flag.NO_EVIDENCE_CAP)) {
            return words.noEvidence();
        }
        if (allCounted()) {
            return words.belowAverage();
        }
        String part = words.aboveAverage() + figures.percent(worth.weight()) + words.becauseOf()
                + words.of(estimate.evidence()) + " ×/÷\u00a0" + figures.number(estimate.benefitFactor90());
        boolean capped = worth.flags().contains(Flag.SECOND_ESTIMATE_NEEDED);
        return capped ? part + words.semicolon() + words.second() : part;
    }

    private String signature() {
        return worth.status() == Status.NEEDS_SIGNATURE ? " " + words.signature() : "";
    }

    private String range() {
        return figures.number(estimate.daysLow()) + "–" + figures.number(estimate.daysHigh());
    }

    private boolean allCounted() {
        return worth.claimedEurPerYear() == worth.countedEurPerYear();
    }

    private int exactDigits() {
        int whole = Decimal.whole(worth.claimedEurPerYear()).magnitude() + 1;
        return StrictMath.min(StrictMath.max(PAGE_DIGITS, whole), Decimal.MOST_DIGITS);
    }

    private int claimDigits(int least) {
        int digits = least;
        while (digits < Decimal.MOST_DIGITS && !claimHolds(digits)) {
            digits++;
        }
        return digits;
    }

    private int scoreDigits(int least) {
        int digits = least;
        while (digits < Decimal.MOST_DIGITS && !scoreHolds(shown(worth.countedEurPerYear(), digits), digits)) {
            digits++;
        }
        return digits;
    }

    private int bothDigits() {
        int digits = ROW_DIGITS;
        while (digits < Decimal.MOST_DIGITS && !(claimHolds(digits) && scoreDigits(digits) == digits)) {
            digits++;
        }
        return digits;
    }

    private int dayDigits(double counted) {
        int digits = PAGE_DIGITS;
        while (digits < Decimal.MOST_DIGITS && !scoreHolds(counted, digits)) {
            digits++;
        }
        return digits;
    }

    private boolean claimHolds(int digits) {
        double each = shown(estimate.customerEurPerEvent(), digits) + shown(estimate.companyEurPerEvent(), digits);
        Decimal product = Decimal.of(shown(estimate.eventsPerYear(), digits) * each, digits);
        return product.equals(Decimal.of(worth.claimedEurPerYear(), digits));
    }

    private boolean scoreHolds(double counted, int digits) {
        double score = counted / shown(worth.expectedDays(), digits);
        return Place.rounded(score) == Place.rounded(worth.eurPerYearPerDay());
    }

    private static double shown(double value, int digits) {
        return Decimal.of(value, digits).value();
    }
}
