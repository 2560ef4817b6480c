package io.vingt.gate;

import java.util.HashMap;
import java.util.Map;

/**
 * The fields of one draft as they were last judged: what has not been typed into since is not cut up again. One for each draft
 * that is being written, never shared between threads; a verdict is the same with it and without.
 */
public final class Cuts {
    private final Map<String, Passage> last = new HashMap<>();

    /** Null for a field that is not there. */
    Passage of(String field, String text, Languages languages) {
        Passage known = last.get(field);
        if (text == null || (known != null && known.text.equals(text))) {
            return text == null ? null : known;
        }
        Passage cut = new Passage(field, text, languages);
        last.put(field, cut);
        return cut;
    }
}
