package io.vingt.estimate;

import java.util.Optional;

/** The reckoning in figures that give, to the currency unit, what is written behind the equals sign. */
public final class Unrounded {
    private static final int LEAST_DIGITS = 6;
    private static final double HALF = 0.5;

    private final Worth worth;
    private final Figures figures;

    private Unrounded(Worth worth, Figures figures) {
        this.worth = worth;
        this.figures = figures;
    }

    /** The score: "€121,755 ÷ 2.04422 days = €59,561". */
    public static String score(Worth worth, Figures figures) {
        return new Unrounded(worth, figures).score();
    }

    /**
     * What counts of a claim above the class average: "€50,000 × (€178,464 ÷ €50,000) ^ 0.699478 = €121,755".
     *
     * @param average the class average, currency units a year
     * @param believed the claim, or the most of it that counts
     * @return empty where it was not counted so: below the average, without evidence, by two estimates together
     */
    public static Optional<String> counted(Worth worth, double average, double believed, Figures figures) {
        return new Unrounded(worth, figures).counted(average, believed);
    }

    private String score() {
        Decimal whole = Decimal.whole(worth.countedEurPerYear());
        for (int digits = LEAST_DIGITS; digits <= Decimal.MOST_DIGITS; digits++) {
            if (gives(whole.value(), digits)) return line(figures.whole(worth.countedEurPerYear()), digits);
        }
        int digits = LEAST_DIGITS;
        while (digits < Decimal.MOST_DIGITS && !gives(shown(worth.countedEurPerYear(), digits), digits)) {
            digits++;
        }
        return line(figures.amount(worth.countedEurPerYear(), digits), digits);
    }

    private boolean gives(double counted, int digits) {
        Decimal score = Decimal.whole(counted / shown(worth.expectedDays(), digits));
        return score.equals(Decimal.whole(worth.eurPerYearPerDay()));
    }

    private String line(String counted, int digits) {
        return counted + " ÷ " + figures.days(worth.expectedDays(), digits) + " = "
                + figures.whole(worth.eurPerYearPerDay());
    }

    private Optional<String> counted(double average, double believed) {
        double counted = average * StrictMath.pow(believed / average, worth.weight());
        if (!(believed > average) || StrictMath.abs(counted - worth.countedEurPerYear()) > HALF) {
            return Optional.empty();
        }
        for (int digits = LEAST_DIGITS; digits <= Decimal.MOST_DIGITS; digits++) {
            if (gives(average, Decimal.whole(believed).value(), digits)) {
                return Optional.of(power(figures.whole(average), figures.whole(believed), digits));
            }
        }
        for (int digits = LEAST_DIGITS; digits <= Decimal.MOST_DIGITS; digits++) {
            if (gives(average, shown(believed, digits), digits)) {
                return Optional.of(power(figures.whole(average), figures.amount(believed, digits), digits));
            }
        }
        return Optional.empty();
    }

    private boolean gives(double average, double believed, int digits) {
        double again = average * StrictMath.pow(believed / average, shown(worth.weight(), digits));
        return Decimal.whole(again).equals(Decimal.whole(worth.countedEurPerYear()));
    }

    private String power(String average, String believed, int digits) {
        return average + " × (" + believed + " ÷ " + average + ") ^ " + figures.number(worth.weight(), digits) + " = "
                + figures.whole(worth.countedEurPerYear());
    }

    private static double shown(double value, int digits) {
        return Decimal.of(value, digits).value();
    }
}
