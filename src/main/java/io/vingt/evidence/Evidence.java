package io.vingt.evidence;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Texts;

/**
 * One piece of evidence, checked once, here.
 *
 * @param id of a picture or a recording
 * @param url http or https; shown as a link, never fetched
 * @param atSecond where in a recording, seconds from its start
 */
public record Evidence(EvidenceKind kind, String id, String url, Double atSecond, String text) {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_URL = 2000;

    public Evidence {
        if (kind == null) throw new BadInput("kind", "missing");
        id = Texts.optional("id", id, 60);
        url = Texts.optional("url", url, LONGEST_URL);
        text = Texts.optional("text", text, LONGEST_TEXT);
        if (url != null && !isWebAddress(url)) throw new BadInput("url", "notAWebAddress");
        if (atSecond != null && !(atSecond >= 0 && atSecond <= 1e7)) throw new BadInput("atSecond", "outOfBounds");
        if (id == null && url == null && text == null) throw new BadInput("text", "missing");
        if (kind == EvidenceKind.LINK && url == null) throw new BadInput("url", "missing");
    }

    /** Whether it begins with http:// or https:// and holds nothing that could end a link. */
    public static boolean isWebAddress(String url) {
        String low = url.toLowerCase(java.util.Locale.ROOT);
        return (low.startsWith("https://") || low.startsWith("http://"))
                && url.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
    }
}
