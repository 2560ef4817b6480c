package io.vingt.news;

import io.vingt.estimate.Figures;
import io.vingt.kernel.Sentences;
import io.vingt.news.NewsRow.Guess;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** News in sentences, for the page and for the letter; whatever people typed stands in them as text. */
public final class NewsSentence {

    private static final int LONGEST = 300;

    private final String language;
    private final Figures figures;
    private final ZoneId zone;

    public NewsSentence(String language, String currency, ZoneId zone) {
        this.language = language;
        figures = Figures.of(language, currency);
        this.zone = zone;
    }

    public String of(NewsRow row) {
        return switch (row.kind()) {
            case BOUNCED -> bounced(row);
            case ASKED ->
                row.letGoAt() == null ? say("news.says.answered") : say("news.says.ASKED", day(row.letGoAt()));
            case ESTIMATED -> row.before() == null ? say("news.says.estimated", one(row.by())) : estimated(row);
            case BLOCKED -> changed(row, day(row.detail().until()));
            default ->
                changed(
                        row,
                        row.detail().other() == null
                                ? ""
                                : String.valueOf(row.detail().other()));
        };
    }

    /** Who did what, what belongs in the second blank, and the reason in their own words where they gave one. */
    private String changed(NewsRow row, String blank) {
        String key = "news.says." + row.kind() + (row.kind() == NewsKind.BLOCKED && !blank.isEmpty() ? ".until" : "");
        String says = say(key, one(row.by()), blank);
        return row.detail().why() == null
                ? says
                : says + " " + say("news.why", shortened(one(row.detail().why())));
    }

    /** A letter is no place for a page of text; the ticket has the whole. */
    private static String shortened(String words) {
        if (words.length() <= LONGEST) return words;
        int end = words.offsetByCodePoints(0, words.codePointCount(0, LONGEST));
        return words.substring(0, end).strip() + "…";
    }

    /** What people typed, on one line. */
    static String one(String typed) {
        return typed.strip().replaceAll("[\\s\\p{Cntrl}\u2028\u2029]+", " ");
    }

    private String bounced(NewsRow row) {
        if (row.words().isEmpty()) return say("news.says.skipped", say("skip." + row.cause()));
        String words = row.words().stream()
                .map(word -> say("cameBack.word", one(word), 1))
                .collect(Collectors.joining(", "));
        return say("cameBack.unclear", words);
    }

    private String estimated(NewsRow row) {
        return say(
                "news.says.ESTIMATED",
                one(row.by()),
                days(row.after()),
                days(row.before()),
                figures.rough(row.after().eurPerYearPerDay()),
                figures.rough(row.before().eurPerYearPerDay()));
    }

    private String days(Guess guess) {
        boolean same = guess.daysLow() == guess.daysHigh();
        return (same ? "" : figures.number(guess.daysLow()) + "–") + figures.days(guess.daysHigh(), 4);
    }

    private String day(Instant at) {
        return day(at.atZone(zone).toLocalDate());
    }

    private String day(LocalDate day) {
        Locale locale = "fr".equals(language) ? Locale.FRENCH : Locale.UK;
        return day == null ? "" : DateTimeFormatter.ofPattern("d MMMM", locale).format(day);
    }

    String say(String key, Object... blanks) {
        return Sentences.say(language, key, blanks);
    }
}
