package io.vingt.note.page;

import io.vingt.note.Answer;
import io.vingt.note.ReadLetter.Letter;
import io.vingt.note.Tongue;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A note's private page in its reader's words. */
public record LetterText(Letter letter) {

    Tongue language() {
        return letter.language();
    }

    int pictures() {
        return letter.pictures();
    }

    /** How it can be seen, a line each. */
    public List<String> getSteps() {
        return letter.matter().stepLines();
    }

    /** A sentence of the ticket's is in the ticket's language. */
    public String getWhatLanguage() {
        return Objects.requireNonNullElse(letter.whatLanguage(), language().code());
    }

    public String getFixLanguage() {
        return Objects.requireNonNullElse(letter.fixLanguage(), language().code());
    }

    /** One of the headings: what, fix, cost, steps, picture, ask. */
    public String word(String name) {
        return language().say("page." + name);
    }

    public String getTitle() {
        return language().say("page.title", Map.of("page", letter.page()));
    }

    public String getFor() {
        return language().say("page.for", Map.of("company", letter.company()));
    }

    public String tap(Answer answer) {
        return language()
                .say(
                        switch (answer) {
                            case SEEN -> "page.seen";
                            case FIXED -> "page.fixed";
                            case NOT_OURS -> "page.notOurs";
                        });
    }

    /** What the merchant said last, empty before they said anything. */
    public String getSaid() {
        return switch (letter.state()) {
            case TOLD -> "";
            case SEEN -> said("page.saidSeen");
            case NOT_OURS -> said("page.saidNotOurs");
            case FIXED, THANKED -> said("page.saidFixed");
        };
    }

    public String getBy() {
        String closes = language().day(letter.closesAt(), letter.zone());
        return language().say("page.by", Map.of("rep", letter.rep(), "day", closes));
    }

    private String said(String key) {
        String day = language().day(letter.since(), letter.zone());
        return language().say(key, Map.of("rep", letter.rep(), "day", day));
    }
}
