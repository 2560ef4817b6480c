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

    /** For a ticket that waits for a blind second estimate, to everybody who may still give it: without a figure. */
    public static String sealed(String language) {
        return Phrases.of(Figures.isFrench(language)).sealed();
    }

    private String known(EvidenceKind evidence, int digits) {
        return " (" + words.of(evidence) + ") ÷ " + figures.days(worth.expectedDays(), digits);
    }

    private String row() {
        if (isContradicted()) {
            int digits = claimDigits(ROW_DIGITS);
            return claim(digits, true) + first(digits) + words.claimed() + words.contradicted();
        }
        if (worth.status() == Status.NO_NET_BENEFIT) {
            int digits = claimDigits(ROW_DIGITS);
            return claim(digits, true) + claimed(digits) + words.year() + words.colon() + words.noBenefit();
        }
        int scored = allCounted() ? bothDigits() : scoreDigits(ROW_DIGITS);
        int digits = allCounted() ? scored : claimDigits(ROW_DIGITS);
        String claim = claim(digits, true) + both(digits);
        if (allCounted()) {
            return claim + (isOfTwo() ? words.bothCounted() : words.allCounted()) + known(estimate.evidence(), scored);
        }
        String counted = figures.amount(worth.countedEurPerYear(), scored) + words.counted();
        return claim + (isOfTwo() ? "" : words.claimed()) + ", " + counted + known(estimate.evidence(), scored);
    }

    private String page() {
        int digits = claimDigits(exactDigits());
        String claim = claim(digits, false) + both(digits);
        if (isContradicted()) {
            return claim + words.claimed() + words.contradicted() + ".";
        }
        if (worth.status() == Status.NO_NET_BENEFIT) {
            return claim + words.year() + words.colon() + words.noBenefit() + ".";
        }
        int days = dayDigits(Decimal.whole(worth.countedEurPerYear()).value());
        return claim + (isOfTwo() ? "" : words.claimed()) + ", " + figures.whole(worth.countedEurPerYear())
                + words.counted() + words.colon() + because() + ". " + words.over()
                + figures.number(worth.expectedDays(), days) + words.expected() + " (" + range() + ")." + signature();
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

    private String first(int digits) {
        return figures.amount(estimate.claimedEurPerYear(), digits);
    }

    /** The claim, or both claims and what lies between them. */
    private String both(int digits) {
        if (!isOfTwo()) {
            return claimed(digits);
        }
        return first(digits) + words.claimed() + ", " + figures.amount(worth.secondEurPerYear(), digits)
                + words.bySecond() + ", " + claimed(digits) + words.between();
    }

    private boolean isOfTwo() {
        return worth.secondEurPerYear() != null && worth.status() != Status.NO_NET_BENEFIT;
    }

    private boolean isContradicted() {
        return worth.status() == Status.RECONCILE && !isOfTwo();
    }

    private String because() {
        if (worth.flags().contains(Flag.NO_EVIDENCE_CAP)) {
            return words.noEvidence();
        }
        if (allCounted()) {
            return words.belowAverage();
        }
        if (isOfTwo()) {
            return words.aboveAverage() + figures.percent(worth.weight()) + words.becauseOfTwo();
        }
        String part = words.aboveAverage() + figures.percent(worth.weight()) + words.becauseOf()
                + words.of(estimate.evidence()) + " ×/÷\u00a0" + figures.number(estimate.benefitFactor90());
        boolean capped = worth.flags().contains(Flag.SECOND_ESTIMATE_NEEDED);
        return capped ? part + words.semicolon() + words.second() : part;
    }

    private String signature() {
        if (worth.status() == Status.RECONCILE) {
            return " " + words.talkFirst();
        }
        return worth.status() == Status.NEEDS_SIGNATURE ? " " + words.signature() : "";
    }

    private String range() {
        return figures.number(estimate.daysLow()) + "–" + figures.number(estimate.daysHigh());
    }

    private boolean allCounted() {
        return worth.claimedEurPerYear() == worth.countedEurPerYear();
    }

    private int exactDigits() {
        double largest = StrictMath.max(worth.claimedEurPerYear(), estimate.claimedEurPerYear());
        int whole = Decimal.whole(largest).magnitude() + 1;
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
        return product.equals(Decimal.of(estimate.claimedEurPerYear(), digits)) && meanHolds(digits);
    }

    private boolean meanHolds(int digits) {
        if (!isOfTwo()) {
            return true;
        }
        double mean = StrictMath.sqrt(shown(estimate.claimedEurPerYear(), digits))
                * StrictMath.sqrt(shown(worth.secondEurPerYear(), digits));
        return Decimal.of(mean, digits).equals(Decimal.of(worth.claimedEurPerYear(), digits));
    }

    private boolean scoreHolds(double counted, int digits) {
        double score = counted / shown(worth.expectedDays(), digits);
        return Place.rounded(score) == Place.rounded(worth.eurPerYearPerDay());
    }

    private static double shown(double value, int digits) {
        return Decimal.of(value, digits).value();
    }
}
