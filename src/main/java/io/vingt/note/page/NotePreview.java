package io.vingt.note.page;

import io.vingt.note.NoteText;
import io.vingt.note.ProposeNote.Proposal;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** The letter as its reader will have it; while the rep writes, the page's script draws it anew. */
@Named
@RequestScoped
public class NotePreview {

    /** Stands for an address that is made when the note is sent. */
    private static final String ADDRESS = "https://…";

    @Inject
    NotePage page;

    @Inject
    Spoken spoken;

    public String getLetter() {
        Proposal proposal = page.getProposal();
        return proposal.letter(proposal.text(), proposal.matter()).replace(NoteText.LINK, ADDRESS);
    }

    public String getAddress() {
        return ADDRESS;
    }

    /** "87 of 120 words". */
    public String getWords() {
        return spoken.text("note.words", page.getProposal().words(), NoteText.MOST_WORDS);
    }

    public int getMostWords() {
        return NoteText.MOST_WORDS;
    }

    /** The letter's language, a code. */
    public String getLanguage() {
        return page.getProposal().language().code();
    }

    /** The language of the ticket's words, a code. */
    public String getSaid() {
        return page.getProposal().said();
    }

    /** Whose words are in another language than the letter, said plainly; empty where they are not. */
    public String getOtherLanguage() {
        if (getSaid().equals(getLanguage())) return "";
        return spoken.text(
                "note.otherLanguage", name(getSaid()), page.getProposal().reader(), name(getLanguage()));
    }

    /** What the private page has beside the words while there are no steps; {@link #getShowsSteps} where there are. */
    public String getShows() {
        return page.getProposal().shows(false);
    }

    public String getShowsSteps() {
        return page.getProposal().shows(true);
    }

    private String name(String code) {
        Locale reader = Locale.forLanguageTag(spoken.getLanguage());
        return Locale.forLanguageTag(code).getDisplayLanguage(reader);
    }
}
