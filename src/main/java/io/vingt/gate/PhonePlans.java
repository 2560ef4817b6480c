package io.vingt.gate;

/** What national numbering plans say: how long a country's numbers are, how they are grouped, and which of them are services. */
final class PhonePlans {
    /** Country code, fewest and most digits after it; what is not named here and begins with 2 to 9 has 6 to 12. */
    private static final int[][] LENGTHS = {
        {1, 10, 10},
        {7, 10, 10},
        {31, 9, 9},
        {32, 8, 9},
        {33, 9, 9},
        {34, 9, 9},
        {39, 6, 11},
        {41, 9, 9},
        {43, 7, 13},
        {44, 9, 10},
        {45, 8, 8},
        {46, 7, 10},
        {47, 8, 8},
        {48, 9, 9},
        {49, 6, 12},
        {351, 9, 9},
        {352, 5, 11},
        {353, 7, 9},
        {358, 5, 12}
    };

    /** Country code, then the beginnings of its service numbers without the trunk 0. */
    private static final String[][] SERVICES = {
        {"1", "800", "833", "844", "855", "866", "877", "888", "900"},
        {"33", "8"},
        {"34", "800", "803", "806", "807", "900", "901", "902", "905"},
        {"41", "800", "840", "842", "844", "848", "900", "901", "906"},
        {"43", "800", "810", "820", "821", "828", "900", "901", "930"},
        {"44", "3", "800", "808", "84", "87", "9"},
        {"46", "20", "771", "900", "939", "944"},
        {"49", "800", "180", "137", "900"},
        {"800"},
        {"808"}
    };

    private PhonePlans() {}

    /** Whether the digits from {@code from} on are a country's code and as many digits as its numbers have. */
    static boolean dialled(NumberRun run, int from, int count) {
        for (int[] country : LENGTHS) {
            String code = Integer.toString(country[0]);
            if (run.starts(from, code)) {
                int rest = count - from - code.length();
                return rest >= country[1] && rest <= country[2];
            }
        }
        return run.digit[from] > 1 && count - from >= 8 && count - from <= 14;
    }

    static boolean internationalService(NumberRun run, int from, int count) {
        for (String[] country : SERVICES) {
            if (run.starts(from, country[0])) {
                return country.length == 1 || listed(country, run, from + country[0].length());
            }
        }
        return false;
    }

    private static boolean listed(String[] country, NumberRun run, int from) {
        for (int k = 1; k < country.length; k++) {
            if (run.starts(from, country[k])) {
                return true;
            }
        }
        return false;
    }

    /**
     * A national number from {@code from} on, past its trunk 0, that belongs to a service: 0800 and 0900 everywhere, the others by the
     * text's language, since 020 is free in Sweden and London in Britain, and 08 is Stockholm, Bavaria or a French service.
     */
    static boolean service(String code, NumberRun run, int from, int count) {
        if (from == 0) {
            boolean american = count == 10 && listed(SERVICES[0], run, 0)
                    || count == 11 && run.digit[0] == 1 && listed(SERVICES[0], run, 1);
            return american || count == 9 && listed(SERVICES[2], run, 0);
        }
        if (run.starts(1, "800") || run.starts(1, "900")) {
            return true;
        }
        return switch (code) {
            case "fr" -> count == 10 && (run.starts(1, "8") || swiss(run));
            case "de" ->
                listed(SERVICES[7], run, 1)
                        || run.size(0) == 4
                                && (listed(SERVICES[3], run, 1) || run.starts(1, "810") || run.starts(1, "820"));
            case "sv" -> listed(SERVICES[6], run, 1) && count <= 10;
            case "en" -> listed(SERVICES[5], run, 1);
            default -> false;
        };
    }

    private static boolean swiss(NumberRun run) {
        return run.size(0) == 4 && listed(SERVICES[3], run, 1);
    }

    /** "(555) 123-4567", "555-123-4567", "202 555 0142", "1-202-555-0142". */
    static boolean american(NumberRun run, int many) {
        int first = many == 4 && run.size(0) == 1 && run.digit[0] == 1 ? 1 : 0;
        if (many - first != 3 || run.size(first) != 3 || run.size(first + 1) != 3 || run.size(first + 2) != 4) {
            return false;
        }
        int area = run.upTo[first] - 3;
        char sign = run.before[first + 2];
        boolean marked = run.before[first] == '(' || sign == '-' || sign == '.' && run.before[first + 1] == '.';
        boolean exchange = run.digit[area + 3] > 1 && !(run.digit[area + 1] == 0 && run.digit[area + 2] == 0);
        return run.digit[area] > 1 && sign != '/' && (marked || exchange);
    }

    /** "612 34 56 78", "91 123 45 67": nine digits from 6 to 9 on in groups that no amount has. */
    static boolean spanish(NumberRun run, int many) {
        if (many != 4 || run.upTo[3] != 9 || run.digit[0] < 6 || run.before[1] == '/') {
            return false;
        }
        boolean alike = run.before[2] == run.before[1] && run.before[3] == run.before[1];
        boolean sizes = run.size(0) == 3 && run.size(1) == 2 || run.size(0) == 2 && run.size(1) == 3;
        return alike && sizes && run.size(2) == 2 && run.size(3) == 2;
    }
}
