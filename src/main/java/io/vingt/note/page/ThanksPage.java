package io.vingt.note.page;

import io.vingt.kernel.page.Said;
import io.vingt.kernel.post.Post;
import io.vingt.note.NoteText;
import io.vingt.note.ThankMerchant;
import io.vingt.note.Way;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The thanks for what a merchant fixed. */
@Named
@RequestScoped
public class ThanksPage {

    @Inject
    ThankMerchant thankMerchant;

    @Inject
    Post post;

    @Inject
    CurrentPerson current;

    @Inject
    Asked asked;

    @Inject
    Said said;

    private final Map<String, String> form = new HashMap<>();
    private String mailto;

    public void load() {
        NoteText thanks = thankMerchant.propose(current.caller(), asked.ticket());
        form.put("subject", thanks.subject());
        form.put("text", thanks.text());
    }

    public String mail() {
        thank(Way.MAIL);
        said.next("said.thanked");
        return "/my-notes?faces-redirect=true";
    }

    public void open() {
        mailto = thank(Way.OWN);
    }

    private String thank(Way way) {
        NoteText letter = new NoteText(form.get("subject"), form.get("text"));
        return thankMerchant.thank(current.caller(), asked.ticket(), letter, way);
    }

    public boolean isMayMail() {
        return post.isConfigured();
    }

    public Map<String, String> getForm() {
        return form;
    }

    public String getMailto() {
        return mailto;
    }
}
