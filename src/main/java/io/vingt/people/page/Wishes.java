package io.vingt.people.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** What a browser keeps of its person's wishes (language, light), in cookies that hold nothing else. */
@RequestScoped
public class Wishes {

    private static final int A_YEAR_IN_SECONDS = 31_536_000;

    /** @return the wish, or what stands otherwise when there is none of those offered */
    String get(String name, Set<String> offered, String otherwise) {
        Object kept = context().getRequestCookieMap().get(name);
        String value = kept instanceof Cookie cookie ? cookie.getValue() : null;
        return value != null && offered.contains(value) ? value : otherwise;
    }

    void keep(String name, String value) {
        boolean secure = context().isSecure();
        Map<String, Object> how = Map.of(
                "maxAge",
                A_YEAR_IN_SECONDS,
                "path",
                context().getApplicationContextPath() + "/",
                "httpOnly",
                true,
                "secure",
                secure,
                "SameSite",
                "Lax");
        context().addResponseCookie(name, value, how);
    }

    String browserLanguage() {
        String language = context().getRequestLocale().getLanguage();
        return "fr".equals(language) ? "fr" : "en";
    }

    /** The same page again, asked for anew. */
    void comeBack() throws IOException {
        HttpServletRequest request = (HttpServletRequest) context().getRequest();
        String query = request.getQueryString();
        context().redirect(request.getRequestURI() + (query == null ? "" : "?" + query));
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static ExternalContext context() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
