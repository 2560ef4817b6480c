package io.vingt.people.page;

import io.vingt.kernel.page.Back;
import io.vingt.people.Caller;
import io.vingt.people.CurrentPerson;
import io.vingt.people.Role;
import io.vingt.people.SpeakLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.primefaces.context.PrimeFacesContext;

/** Who looks at this page, in which language and light. */
@Named
@RequestScoped
public class Visit {

    @Inject
    Wishes wishes;

    @Inject
    CurrentPerson current;

    @Inject
    SpeakLanguage speakLanguage;

    /** The person's own, else what the browser was told here, else what it asks for. */
    public String getLanguage() {
        return current.ifAny().map(Caller::language).orElseGet(wishes::language);
    }

    public String getTheme() {
        return wishes.theme();
    }

    public boolean isSignedIn() {
        return current.ifAny().isPresent();
    }

    public String getName() {
        return current.ifAny().map(Caller::name).orElse("");
    }

    /** Whose page this is, so that a device keeps what is typed for that person alone; null where nobody is signed in. */
    public String getPersonId() {
        return current.ifAny().map(c -> String.valueOf(c.id())).orElse(null);
    }

    public String getInitials() {
        return current.ifAny().map(c -> Initials.of(c.name())).orElse("");
    }

    public boolean isEngineer() {
        return is(Role.ENGINEER);
    }

    /** Whose first pages are those of merchants. */
    public boolean isSales() {
        return is(Role.SALES) && !is(Role.ENGINEER);
    }

    public boolean isLead() {
        return is(Role.LEAD);
    }

    public boolean isAdmin() {
        return is(Role.ADMIN);
    }

    public String getQuery() {
        String query = Back.query(FacesContext.getCurrentInstance().getExternalContext());
        return query.isEmpty() ? "" : query.substring(1);
    }

    /** PrimeFaces puts it into forms once the page is whole; ours have it before, so that no key comes too early. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    public void speak(String language) throws IOException {
        Optional<Caller> caller = current.ifAny();
        if (caller.isPresent()) speakLanguage.speak(caller.get(), language);
        wishes.speak(language);
        Back.again();
    }

    public void wear(String theme) throws IOException {
        wishes.wear(theme);
        Back.again();
    }

    /** What this browser keeps of the person goes too: texts, reports, the phone's page. */
    public String signOut() {
        current.leave();
        FacesContext.getCurrentInstance().getExternalContext().addResponseHeader("Clear-Site-Data", "\"storage\"");
        return "/sign-in?faces-redirect=true";
    }

    private boolean is(Role role) {
        return current.ifAny().map(c -> c.is(role)).orElse(false);
    }
}
