package io.vingt.kernel.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** The language of an answer: what the request asks for, else the person's, else English. */
public final class Language {

    /** The request's attribute that holds the language of the person who asks. */
    public static final String OF_PERSON = "vingt.language";

    private Language() {}

    /** @return {@code en} or {@code fr} */
    public static String of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") != null) {
            for (Locale asked : Collections.list(request.getLocales())) {
                String language = asked.getLanguage();
                if (language.equals("fr") || language.equals("en")) return language;
            }
        }
        return "fr".equals(request.getAttribute(OF_PERSON)) ? "fr" : "en";
    }
}
