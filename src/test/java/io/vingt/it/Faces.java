package io.vingt.it;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page of ours hands out so that its forms can be posted. */
final class Faces {

    private static final Pattern VIEW = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("name=\"primefaces\\.nonce\" value=\"([^\"]*)\"");

    private Faces() {}

    static String view(String html) {
        return one(VIEW, html);
    }

    static String nonce(String html) {
        return one(NONCE, html);
    }

    private static String one(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        if (!found.find()) throw new IllegalStateException("no " + pattern + " in " + html);
        return found.group(1);
    }
}
