package io.vingt.gate;

import java.util.List;
import java.util.Map;

/**
 * The sentences that an author only has to fill in, in one language: how a fix or an insight may begin, and what the remedy
 * of a rule puts into the field. {@link #BLANK} stands where the author's own words go.
 */
public final class Frames {
    public static final String BLANK = "…";

    private static final Map<String, String> SECTIONS = Map.of("fix", "starters", "insight", "starters.insight");

    private final DataFile data;

    Frames(DataFile data) {
        this.data = data;
    }

    /** The frames of a language, English where the gate has no words of it; a file without frames has none. */
    public static Frames of(Languages languages, String code) {
        return of(languages, code, "en");
    }

    /**
     * Those of the language that a text is in, else of the one that the draft names, and of the page's where the gate has no
     * words of either.
     */
    public static Frames of(Languages languages, Draft draft, String page) {
        Guess.Language guessed = languages
                .guess()
                .of(
                        passage("title", draft.title(), languages),
                        passage("insight", draft.insight(), languages),
                        passage("fix", draft.fix(), languages));
        String named = draft.language() == null ? page : draft.language();
        return of(languages, guessed == null ? named : guessed.code(), page);
    }

    private static Frames of(Languages languages, String code, String otherwise) {
        Frames own = languages.frames(code);
        Frames other = own == null ? languages.frames(otherwise) : own;
        return other == null ? languages.frames("en") : other;
    }

    private static Passage passage(String field, String text, Languages languages) {
        return text == null ? null : new Passage(field, text, languages);
    }

    /** How a field may begin, the likeliest first. @param field fix or insight; any other has none */
    public List<String> starters(String field) {
        return data.entries(SECTIONS.getOrDefault(field, "-"));
    }

    /**
     * The frame of each remedy by its rule, such as "FIX-02". A frame takes the place of what a finding marks if it is nothing but a blank, and comes after the text otherwise.
     */
    public Map<String, String> remedies() {
        return data.values("frames");
    }
}
