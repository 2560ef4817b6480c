package io.vingt.bench;

import java.util.List;
import java.util.SplittableRandom;

/** What a ticket of an online shop says: real sentences, put together as often as such things happen. */
record Text(String title, String insight, String fix, String language) {

    private static final List<String> SCREENS = List.of(
            "card step",
            "cart",
            "address form",
            "order history",
            "search page",
            "sign-in",
            "delivery choice",
            "voucher field",
            "returns form",
            "product page",
            "wish list",
            "invoice download");
    private static final List<String> THINGS = List.of(
            "the “Pay” button",
            "the price with shipping",
            "the error message",
            "the size table",
            "the delivery date",
            "the total",
            "the postcode field",
            "the cookie bar",
            "the stock note",
            "the voucher field");
    private static final List<String> HARMS = List.of(
            "is hidden behind the keyboard",
            "jumps while one types",
            "shows an English sentence to French customers",
            "takes 4 s to appear",
            "loses what was typed",
            "cannot be reached with the keyboard",
            "covers the last row",
            "asks for the same thing twice");
    private static final List<String> ENDS = List.of(
            "half of them leave",
            "one in five calls support",
            "one in ten pays twice and wants the money back",
            "three in four try again",
            "most of them give up on the phone and come back on a computer");
    private static final List<String> FIXES = List.of(
            "Keep %s in the visible viewport while a field has the focus.",
            "Load %s with the page instead of after it, and reserve its place.",
            "Add a copy of %s to the session and fill it in again on return.",
            "Move %s above the fold, in the order in which people read it.",
            "Give %s a label, a focus style and a place in the tab order.");

    static Text of(SplittableRandom random) {
        String screen = skewed(SCREENS, random);
        String thing = skewed(THINGS, random);
        String harm = skewed(HARMS, random);
        int week = 20 + random.nextInt(900);
        String title = (thing + " " + harm + " on the " + screen).replace("the “", "“");
        String insight = "On the " + screen + ", " + week + " customers a week find that " + thing + " " + harm
                + ", and " + skewed(ENDS, random) + ". Seen in " + (3 + random.nextInt(40)) + " recordings of week 46.";
        String fix = skewed(FIXES, random).formatted(thing) + " The change is in the template of the " + screen + ".";
        return new Text(
                Character.toUpperCase(title.charAt(0)) + title.substring(1),
                insight,
                fix,
                random.nextInt(4) == 0 ? "fr" : "en");
    }

    /** The first is asked for most, the last hardly ever. */
    static <T> T skewed(List<T> from, SplittableRandom random) {
        double point = Math.pow(random.nextDouble(), 2.2);
        return from.get((int) (point * from.size()));
    }

    /** What the API is sent to file such a ticket. */
    String json(int events, String area) {
        return "{\"title\":\"" + title + "\",\"insight\":\"" + insight + "\",\"fix\":\"" + fix + "\",\"area\":\"" + area
                + "\",\"language\":\"en\",\"noPictureBecause\":\"It moves, and a still picture does not show that.\","
                + "\"estimate\":{\"eventsPerYear\":" + events
                + ",\"customerEurPerEvent\":2,\"companyEurPerEvent\":3.5,\"benefitFactor90\":2,\"daysLow\":1,"
                + "\"daysHigh\":3,\"evidence\":\"ANALYTICS\",\"source\":\"checkout funnel, week 46\",\"secondsSpent\":190}}";
    }
}
