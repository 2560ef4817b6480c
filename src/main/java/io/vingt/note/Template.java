package io.vingt.note;

import io.vingt.kernel.BadInput;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a letter begins as: its first line is the subject, the rest the text, with blanks such as {@code {contact}} in
 * both. A paragraph whose blanks have nothing to say is left out.
 */
public record Template(String subject, String text) {

    /** Every blank that a template may have. */
    public static final Set<String> BLANKS =
            Set.of("page", "contact", "company", "what", "fix", "cost", "link", "rep", "shows");

    private static final int LONGEST = 4_000;

    /** @throws BadInput for a text without a subject, a blank that there is not, or one without an end */
    static Template of(String whole) {
        String text = whole.replace("\r\n", "\n").strip();
        if (text.length() > LONGEST) throw new BadInput("template", "tooLong");
        int end = text.indexOf('\n');
        if (end < 1 || text.substring(end).isBlank()) throw new BadInput("template", "noSubject");
        Template template =
                new Template(text.substring(0, end).strip(), text.substring(end).strip());
        if (NoteText.words(template.text()) > NoteText.MOST_WORDS) throw new BadInput("template", "tooManyWords");
        for (String blank : blanks(text)) {
            if (!BLANKS.contains(blank)) throw new BadInput("template", "unknownBlank");
        }
        return template;
    }

    public String whole() {
        return subject + "\n\n" + text;
    }

    Template filled(Map<String, String> values) {
        return new Template(fill(subject, values).replaceAll("\\s+", " ").strip(), filled(text, values));
    }

    /** Paragraph by paragraph, as the page of a note does it while one writes (note.js). */
    static String filled(String text, Map<String, String> values) {
        StringBuilder paragraphs = new StringBuilder();
        for (String paragraph : text.replace("\r\n", "\n").split("\n\n+")) {
            String full = saysNothing(paragraph, values)
                    ? ""
                    : fill(paragraph, values).strip();
            if (full.isEmpty()) continue;
            if (paragraphs.length() > 0) paragraphs.append("\n\n");
            paragraphs.append(full);
        }
        return paragraphs.toString();
    }

    private static boolean saysNothing(String paragraph, Map<String, String> values) {
        boolean any = false;
        for (String blank : BLANKS) {
            if (!paragraph.contains("{" + blank + "}")) continue;
            if (!values.getOrDefault(blank, "").isBlank()) return false;
            any = true;
        }
        return any;
    }

    private static Set<String> blanks(String whole) {
        Set<String> found = new LinkedHashSet<>();
        for (int at = whole.indexOf('{'); at >= 0; at = whole.indexOf('{', at + 1)) {
            int end = whole.indexOf('}', at);
            if (end < 0) throw new BadInput("template", "unknownBlank");
            found.add(whole.substring(at + 1, end));
        }
        return found;
    }

    /**
     * One pass from left to right: what a blank is filled with is never looked at for blanks again. What stands in braces
     * and is no blank is the writer's own.
     */
    static String fill(String text, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', Math.max(at + 1, done))) {
            int end = text.indexOf('}', at);
            if (end < 0) break;
            String name = text.substring(at + 1, end);
            if (!BLANKS.contains(name) && !values.containsKey(name)) continue;
            filled.append(text, done, at).append(values.getOrDefault(name, ""));
            done = end + 1;
        }
        return filled.append(text.substring(done)).toString();
    }
}
