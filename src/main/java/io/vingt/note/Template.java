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
    public static final Set<String> BLANKS = Set.of("page", "contact", "company", "what", "fix", "cost", "link", "rep");

    private static final int LONGEST = 4_000;

    /** @throws BadInput for a text without a subject, a blank that there is not, or one without an end */
    static Template of(String whole) {
        String text = whole.replace("\r\n", "\n").strip();
        if (text.length() > LONGEST) throw new BadInput("template", "tooLong");
        int end = text.indexOf('\n');
        if (end < 1 || text.substring(end).isBlank()) throw new BadInput("template", "noSubject");
        Template template =
                new Template(text.substring(0, end).strip(), text.substring(end).strip());
        for (String blank : blanks(text)) {
            if (!BLANKS.contains(blank)) throw new BadInput("template", "unknownBlank");
        }
        return template;
    }

    public String whole() {
        return subject + "\n\n" + text;
    }

    Template filled(Map<String, String> values) {
        StringBuilder paragraphs = new StringBuilder();
        for (String paragraph : text.split("\n\n+")) {
            if (saysNothing(paragraph, values)) continue;
            if (paragraphs.length() > 0) paragraphs.append("\n\n");
            paragraphs.append(fill(paragraph, values).strip());
        }
        return new Template(fill(subject, values).replaceAll("\\s+", " ").strip(), paragraphs.toString());
    }

    private static boolean saysNothing(String paragraph, Map<String, String> values) {
        Set<String> blanks = blanks(paragraph);
        return !blanks.isEmpty()
                && blanks.stream()
                        .allMatch(blank -> values.getOrDefault(blank, "").isBlank());
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

    /** One pass from left to right: what a blank is filled with is never looked at for blanks again. */
    static String fill(String text, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', done)) {
            int end = text.indexOf('}', at);
            if (end < 0) break;
            filled.append(text, done, at).append(values.getOrDefault(text.substring(at + 1, end), ""));
            done = end + 1;
        }
        return filled.append(text.substring(done)).toString();
    }
}
