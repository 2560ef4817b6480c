package io.vingt.people.page;

import io.vingt.kernel.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Set;

/** What a browser keeps of its person's wishes (language, light), in cookies that hold nothing else. */
@RequestScoped
public class Wishes {

    private static final int A_YEAR_IN_SECONDS = 31_536_000;
    private static final Set<String> LANGUAGES = Set.of("en", "fr");
    private static final Set<String> THEMES = Set.of("auto", "light", "dark");

    @Inject
    Settings settings;

    public String language() {
        return get("vingt-language", LANGUAGES, browserLanguage());
    }

    String theme() {
        return get("vingt-theme", THEMES, "auto");
    }

    void speak(String language) {
        if (LANGUAGES.contains(language)) keep("vingt-language", language);
    }

    void wear(String theme) {
        if (THEMES.contains(theme)) keep("vingt-theme", theme);
    }

    private String get(String name, Set<String> offered, String otherwise) {
        Object kept = context().getRequestCookieMap().get(prefix() + name);
        String value = kept instanceof Cookie cookie ? cookie.getValue() : null;
        return value != null && offered.contains(value) ? value : otherwise;
    }

    private void keep(String name, String value) {
        boolean secure = isSecure();
        String path = secure ? "/" : context().getApplicationContextPath() + "/";
        Map<String, Object> how = Map.of(
                "maxAge", A_YEAR_IN_SECONDS, "path", path, "httpOnly", true, "secure", secure, "SameSite", "Lax");
        context().addResponseCookie(prefix() + name, value, how);
    }

    private String prefix() {
        return isSecure() ? "__Host-" : "";
    }

    private boolean isSecure() {
        return settings.baseUrl().startsWith("https:");
    }

    private static String browserLanguage() {
        return "fr".equals(context().getRequestLocale().getLanguage()) ? "fr" : "en";
    }

    private static ExternalContext context() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
