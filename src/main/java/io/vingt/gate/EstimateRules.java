package io.vingt.gate;

import io.vingt.estimate.Answers;

/** EST-01..04 and BIG-01: six sane numbers, made in ten minutes, none of them too good to be true. */
final class EstimateRules {
    private static final String[] NAMES = {
        "eventsPerYear", "customerEurPerEvent", "companyEurPerEvent", "benefitFactor90", "daysLow", "daysHigh"
    };

    private EstimateRules() {}

    private static Double[] numbers(Answers answers) {
        return new Double[] {
            answers.eventsPerYear(),
            answers.customerEurPerEvent(),
            answers.companyEurPerEvent(),
            answers.benefitFactor90(),
            answers.daysLow(),
            answers.daysHigh()
        };
    }

    static void notSane(Case judged, Findings findings) {
        Double[] numbers = numbers(judged.draft.estimate());
        boolean finite = true;
        for (int i = 0; i < numbers.length; i++) {
            String problem = problem(judged, i, numbers[i]);
            if (problem != null) {
                name(problem, NAMES[i], findings);
                finite = false;
            }
        }
        if (finite && numbers[5] < numbers[4]) {
            name("EST-01.order", "daysHigh", findings);
        }
    }

    private static void name(String key, String number, Findings findings) {
        findings.whole(
                key,
                Level.BLOCK,
                "estimate." + number,
                "field",
                findings.words().text("field." + number));
    }

    private static String problem(Case judged, int which, Double number) {
        if (number == null) {
            return "EST-01";
        }
        double least =
                which == 0 || which == 4 || which == 5 ? 0 : which == 3 ? 1 : -judged.threshold("most." + NAMES[which]);
        boolean positive = which == 0 || which == 4 || which == 5;
        boolean low = number < least || positive && number == 0;
        if (number.isNaN() || low || number > judged.threshold("most." + NAMES[which])) {
            return low ? "EST-01.low" : "EST-01.high";
        }
        return null;
    }

    private static boolean days(Answers answers) {
        Double low = answers.daysLow();
        Double high = answers.daysHigh();
        return low != null && high != null && low > 0 && high >= low && !high.isInfinite();
    }

    /** A range that nobody could narrow in ten minutes stands as it is: the value model makes it cost what it must. */
    static void wideRange(Case judged, Findings findings) {
        Answers answers = judged.draft.estimate();
        if (!days(answers)) {
            return;
        }
        double range = answers.daysHigh() / Math.max(answers.daysLow(), judged.threshold("fewestDays"));
        if (range > judged.threshold("wideRange")) {
            boolean stands = spent(judged) >= judged.threshold("estimateSeconds");
            Level level = range > judged.threshold("widestRange") && !stands ? Level.BLOCK : Level.WARN;
            findings.whole(
                    "EST-02", level, "estimate.daysHigh", "r", findings.words().decimal(range));
        }
    }

    static void tooLarge(Case judged, Findings findings) {
        Answers answers = judged.draft.estimate();
        if (days(answers) && expectedDays(judged, answers) > judged.threshold("manyDays")) {
            findings.whole(
                    "EST-03",
                    Level.WARN,
                    "estimate.daysHigh",
                    "d",
                    findings.words().decimal(expectedDays(judged, answers)));
        }
    }

    /** Science §3.4: the mean of the lognormal whose widened 90 % range the answers are. */
    private static double expectedDays(Case judged, Answers answers) {
        double low = Math.max(answers.daysLow(), judged.threshold("fewestDays"));
        double high = Math.max(answers.daysHigh(), low);
        double sigma = Math.log(high / low) / (2 * judged.threshold("trueRangeQuantile"));
        return Math.sqrt(low * high) * Math.exp(sigma * sigma / 2);
    }

    static void tookTooLong(Case judged, Findings findings) {
        int spent = spent(judged);
        if (spent > judged.threshold("estimateSeconds")) {
            findings.whole("EST-04", Level.INFO, "estimate", "m", Integer.toString(spent / 60));
        }
    }

    private static int spent(Case judged) {
        Integer own = judged.draft.estimate().secondsSpent();
        return Math.max(judged.context.secondsSpent(), own == null ? 0 : own);
    }

    static void largeClaim(Case judged, Findings findings) {
        if (claimsTooMuch(judged) && !judged.context.secondEstimateGiven()) {
            double limit = judged.threshold("largeClaim") * judged.context.classAverage();
            findings.whole(
                    "BIG-01", Level.WARN, "estimate", "x", findings.words().grouped(Math.round(limit)));
        }
    }

    /** The claim exceeds ten times the class average. */
    static boolean claimsTooMuch(Case judged) {
        Answers answers = judged.draft.estimate();
        if (answers == null
                || answers.eventsPerYear() == null
                || answers.customerEurPerEvent() == null
                || answers.companyEurPerEvent() == null) {
            return false;
        }
        double claimed = answers.eventsPerYear() * (answers.customerEurPerEvent() + answers.companyEurPerEvent());
        return claimed > judged.threshold("largeClaim") * judged.context.classAverage();
    }
}
