package io.vingt.ticket;

import io.vingt.kernel.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an engineer reads. Replaced as a whole, stored as it was typed. */
@Embeddable
public class Wording {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_TEXT = 20_000;

    private String title;
    private String insight;
    private String fix;

    @Column(name = "no_picture_because")
    private String noPictureBecause;

    private String language;

    @Column(name = "read_seconds")
    private double readSeconds;

    protected Wording() {}

    /** @param readSeconds what the gate measured */
    Wording(DraftContent content, String language, double readSeconds) {
        title = Texts.required("title", content.title(), LONGEST_TITLE);
        insight = Texts.required("insight", content.insight(), LONGEST_TEXT);
        fix = Texts.required("fix", content.fix(), LONGEST_TEXT);
        noPictureBecause = Texts.optional("noPictureBecause", content.noPictureBecause(), 2000);
        this.language = language;
        this.readSeconds = readSeconds;
    }

    /** For the history: the three texts, each on lines of its own. */
    String asText() {
        return title + "\n\n" + insight + "\n\n" + fix;
    }

    public String title() {
        return title;
    }

    public String insight() {
        return insight;
    }

    public String fix() {
        return fix;
    }

    public String noPictureBecause() {
        return noPictureBecause;
    }

    public String language() {
        return language;
    }
}
