package io.vingt.people.page;

import io.vingt.kernel.page.Said;
import io.vingt.people.AcceptInvitation;
import io.vingt.people.CurrentPerson;
import io.vingt.people.SignedIn;
import io.vingt.people.SpeakLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An invited person chooses a password and is in, in the language of their browser. */
@Named
@RequestScoped
public class InvitationPage {

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    SpeakLanguage speakLanguage;

    @Inject
    CurrentPerson current;

    @Inject
    Wishes wishes;

    @Inject
    Said said;

    @Inject
    @ManagedProperty("#{param.code}")
    String code;

    private String password;

    public String accept() {
        SignedIn in = acceptInvitation.accept(code, password);
        speakLanguage.speak(in.caller(), wishes.language());
        current.enter(in);
        said.next("said.welcome", in.caller().name());
        return "/help?faces-redirect=true";
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
