package io.vingt.note.page;

import io.vingt.kernel.NotThere;
import io.vingt.note.Answer;
import io.vingt.note.AnswerLetter;
import io.vingt.note.ReadLetter;
import io.vingt.note.Tongue;
import io.vingt.people.Secret;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A merchant's private page: no session, no cookie, no script; its key is all that it knows of its reader. */
@Named
@RequestScoped
public class LetterPage {

    @Inject
    ReadLetter readLetter;

    @Inject
    AnswerLetter answerLetter;

    @Inject
    @ManagedProperty("#{param.key}")
    String key;

    @Inject
    @ManagedProperty("#{param.answer}")
    String answer;

    private LetterText letter;

    /** A tap comes as a plain form, and leads back to the page as it then stands. */
    public void load() throws IOException {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        context.setResponseHeader("X-Robots-Tag", "noindex, nofollow");
        try {
            if (((HttpServletRequest) context.getRequest()).getMethod().equals("POST")) {
                tell();
                context.redirect("letter.xhtml?key=" + key);
            } else {
                letter = new LetterText(readLetter.read(secret()));
            }
        } catch (NotThere gone) {
            context.setResponseStatus(404);
        }
    }

    private void tell() {
        Answer told = Stream.of(Answer.values())
                .filter(one -> one.name().equals(answer))
                .findFirst()
                .orElseThrow(() -> new NotThere("answer"));
        answerLetter.answer(secret(), told);
    }

    /** What a key cannot be is not looked for. */
    private Secret secret() {
        if (key == null || !key.matches("[A-Za-z0-9_-]{43}")) throw new NotThere("letter");
        return new Secret(key);
    }

    /** @return null for a page that is closed */
    public LetterText getLetter() {
        return letter;
    }

    public String getKey() {
        return key;
    }

    /** The merchant's, else the browser's where it is one of the five. */
    public String getLanguage() {
        if (letter != null) return letter.language().code();
        return Tongue.of(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestLocale()
                        .getLanguage())
                .code();
    }

    public String getGone() {
        return Tongue.of(getLanguage()).say("page.gone");
    }

    public String getGoneWhy() {
        return Tongue.of(getLanguage()).say("page.goneWhy");
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public Integer[] getPictures() {
        return IntStream.range(0, letter.pictures()).boxed().toArray(Integer[]::new);
    }
}
