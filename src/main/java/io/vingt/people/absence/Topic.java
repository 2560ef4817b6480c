package io.vingt.people.absence;

/** What a word of a calendar's title can be about; each is a list of {@code absence_words.txt}. */
enum Topic {
    CALLED_OFF("calledOff"),
    DECLINED("declined"),
    BIRTHDAY("birthday"),
    ELSEWHERE("elsewhere"),
    HOLIDAY("holiday"),
    ABSENCE("absence"),
    STAND_IN("standIn"),
    CONTACT("contact"),
    STANDS_IN("standsIn"),
    FOR("for"),
    MORNING("morning"),
    AFTERNOON("afternoon"),
    HALF("half"),
    DAYS("days"),
    HOURS("hours"),
    PLAIN("plain");

    private final String list;

    Topic(String list) {
        this.list = list;
    }

    static Topic of(String list) {
        for (Topic one : values()) if (one.list.equals(list)) return one;
        throw new IllegalStateException("no topic " + list);
    }
}
