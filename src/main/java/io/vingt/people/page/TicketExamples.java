package io.vingt.people.page;

import io.vingt.kernel.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Ten tickets that the gate lets pass and ten that it does not, each with why, in the reader's language. */
@Named
@RequestScoped
public class TicketExamples {

    static final int EACH = 10;

    /** The rule that each poor one breaks. */
    static final List<String> BROKEN =
            List.of("FIX-02", "FIX-03", "FIX-01", "FIX-01", "INS-01", "LOC-01", "ONE-01", "TTL-01", "PII-01", "RES-01");

    private static final Map<String, String> FIELDS =
            Map.of("FIX", "fix", "ONE", "fix", "TTL", "title", "INS", "insight", "LOC", "insight");

    @Inject
    Spoken spoken;

    /**
     * One ticket and what is to be learnt from it.
     *
     * @param rule the rule that it breaks, null where it passes
     * @param field the field that breaks it
     * @param better what that field says once the ticket passes
     */
    public record Example(
            String title, String insight, String fix, String why, String rule, String field, String better) {

        /** How a field is shown: marked if it is the one that is at fault. */
        public String look(String of) {
            return of.equals(field) ? "fault" : "";
        }
    }

    public List<Example> getGood() {
        return good(spoken.getLanguage());
    }

    public List<Example> getPoor() {
        return poor(spoken.getLanguage());
    }

    static List<Example> good(String language) {
        return IntStream.range(0, EACH)
                .mapToObj(i -> example(language, key("good", i), null, null))
                .toList();
    }

    static List<Example> poor(String language) {
        List<Example> poor = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            String rule = BROKEN.get(i);
            poor.add(example(language, key("poor", i), rule, FIELDS.getOrDefault(rule.substring(0, 3), "insight")));
        }
        return poor;
    }

    private static Example example(String language, String key, String rule, String field) {
        return new Example(
                Sentences.say(language, key + "title"),
                Sentences.say(language, key + "insight"),
                Sentences.say(language, key + "fix"),
                Sentences.say(language, key + "why"),
                rule,
                field,
                rule == null ? null : Sentences.say(language, key + "better"));
    }

    private static String key(String kind, int index) {
        return "help.tickets." + kind + (index < 9 ? ".0" : ".") + (index + 1) + ".";
    }
}
