package io.vingt.people.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Set;

/** Who looks at this page, in which language and light. */
@Named
@RequestScoped
public class Visit {

    private static final Set<String> LANGUAGES = Set.of("en", "fr");
    private static final Set<String> THEMES = Set.of("auto", "light", "dark");

    @Inject
    Wishes wishes;

    public String getLanguage() {
        return wishes.get("vingt-language", LANGUAGES, wishes.browserLanguage());
    }

    public String getTheme() {
        return wishes.get("vingt-theme", THEMES, "auto");
    }

    public String getName() {
        return "Lina Berg";
    }

    public String getInitials() {
        return "LB";
    }

    public String getRolesSentence() {
        return "Lead";
    }

    public boolean isSignedIn() {
        return true;
    }

    public void speak(String language) throws IOException {
        wishes.keep("vingt-language", language);
        wishes.comeBack();
    }

    public void wear(String theme) throws IOException {
        wishes.keep("vingt-theme", theme);
        wishes.comeBack();
    }

    public void signOut() {}

    public boolean isEngineer() {
        return true;
    }
}
