package io.vingt.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what the rules find and puts it into words. */
final class Findings {
    /** Of one kind in one field: more would be read by nobody. */
    private static final int MOST = 20;

    private final Messages messages;
    private final Map<String, Integer> count = new HashMap<>();
    private final List<Finding> found = new ArrayList<>();

    Findings(Messages messages) {
        this.messages = messages;
    }

    /** @param key the message's name in the language files, the rule's id or one of its variants such as "PII-01.email" */
    void add(String key, Level level, String field, int start, int end, String... filled) {
        if (count.merge(key + field, 1, Integer::sum) > MOST) {
            return;
        }
        String rule = key.length() > 6 && key.indexOf('.') > 0 ? key.substring(0, key.indexOf('.')) : key;
        String remedy = messages.text(key + ".remedy", filled);
        found.add(new Finding(rule, level, field, start, end, messages.text(key, filled), remedy));
    }

    /** A finding on the tokens [from, to) of a passage. */
    void addTokens(String key, Level level, Passage passage, int from, int to, String... filled) {
        boolean none = from < 0 || from >= to;
        add(
                key,
                level,
                passage.field,
                none ? 0 : passage.tokens.start[from],
                none ? 0 : passage.tokens.end[to - 1],
                filled);
    }

    void whole(String key, Level level, String field, String... filled) {
        add(key, level, field, 0, 0, filled);
    }

    /** Whether a rule's finding already marks some of [start, end). */
    boolean marked(String rule, String field, int start, int end) {
        for (Finding finding : found) {
            boolean same = finding.rule().equals(rule) && finding.field().equals(field);
            if (same && finding.start() < end && finding.end() > start) {
                return true;
            }
        }
        return false;
    }

    Messages words() {
        return messages;
    }

    List<Finding> all() {
        return found;
    }
}
