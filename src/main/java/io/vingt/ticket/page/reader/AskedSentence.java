package io.vingt.ticket.page.reader;

import io.vingt.people.page.Spoken;
import io.vingt.ticket.reader.AskedReader;

/** How it stands with the reader of one's own draft, in one sentence. */
public final class AskedSentence {

    private AskedSentence() {}

    /** @return null where nobody is asked for the text as it stands */
    public static String of(AskedReader asked, Spoken spoken) {
        if (asked == null) return null;
        return switch (asked.state()) {
            case NONE -> null;
            case NOT_CLEAR -> spoken.text("asked.NOT_CLEAR", asked.word());
            case TOO_LONG -> spoken.text("asked.TOO_LONG", asked.seconds());
            case UNDERSTOOD -> spoken.text("asked.UNDERSTOOD", asked.by(), asked.seconds());
            case WAITING, NOBODY -> spoken.text("asked." + asked.state());
        };
    }
}
