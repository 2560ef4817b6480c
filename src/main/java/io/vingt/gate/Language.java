package io.vingt.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One language's word lists: what each word is, listed phrases, and the few lists that are looked up whole. */
final class Language {
    /** Languages that glue nouns together: a known place at a word's end makes the word a place. */
    private static final Set<String> COMPOUNDING = Set.of("sv", "de");

    private static final int SHORTEST_PLACE = 4;

    final String code;
    private final Map<String, Integer> words = new HashMap<>();
    private final Phrases phrases = new Phrases();
    private final Map<String, Integer> cues = new HashMap<>();
    private final Phrases cuePhrases = new Phrases();
    private final Map<String, Phrases> lists = new HashMap<>();

    Language(String code, DataFile data) {
        this.code = code;
        Forms forms = new Forms(code);
        for (String section : data.names()) {
            for (String entry : data.entries(section)) {
                read(section, entry, forms);
            }
        }
    }

    private void read(String section, String entry, Forms forms) {
        String[] parts = Words.of(entry);
        if (Tag.VERBS.containsKey(section)) {
            int tag = Tag.VERBS.get(section);
            if (parts.length == 1) {
                forms.verb(parts[0], tag, this::learn);
            } else {
                phrases.add(parts, tag | Tag.BASE);
            }
        } else if (Tag.NOUNS.containsKey(section)) {
            for (String form : forms.nouns(parts[parts.length - 1])) {
                parts[parts.length - 1] = form;
                learn(parts.clone(), Tag.NOUNS.get(section));
            }
        } else if (Tag.WORDS.containsKey(section)) {
            learn(parts, Tag.WORDS.get(section));
        } else if (Cue.SECTIONS.containsKey(section)) {
            cue(parts, Cue.SECTIONS.get(section));
        } else {
            lists.computeIfAbsent(section, key -> new Phrases()).add(parts, 0);
        }
    }

    private void cue(String[] parts, int cue) {
        if (parts.length == 1) {
            for (String form : cue == Cue.QUALITY ? Forms.adjectives(code, parts[0]) : List.of(parts[0])) {
                cues.merge(form, cue, (a, b) -> a | b);
            }
        } else {
            cuePhrases.add(parts, cue);
        }
    }

    private void learn(String[] parts, int tag) {
        if (parts.length == 1) {
            learn(parts[0], tag);
        } else {
            phrases.add(parts, tag);
        }
    }

    private void learn(String word, int tag) {
        words.merge(word, tag, (a, b) -> a | b);
    }

    /** A list that has no tag of its own, such as "leadins"; empty where the file has none. */
    Phrases list(String section) {
        return lists.getOrDefault(section, EMPTY);
    }

    private static final Phrases EMPTY = new Phrases();

    /** How much the words speak for this language, used where stop words do not tell. */
    boolean knows(String word) {
        return words.containsKey(word);
    }

    void tag(Tokens tokens) {
        tokens.tags = new int[tokens.count + 1];
        tokens.span = new int[tokens.count + 1];
        tokens.cues = new int[tokens.count + 1];
        for (int i = 0; i < tokens.count; i++) {
            String word = tokens.word[i];
            if (word.isEmpty()) {
                continue;
            }
            Integer known = words.get(word);
            tokens.tags[i] = known != null ? known : compound(word);
            tokens.span[i] = 1;
        }
        for (int i = 0; i < tokens.count; i++) {
            if (!tokens.word[i].isEmpty()) {
                phrases.tag(tokens, i);
                cues(tokens, i);
            }
        }
        measured(tokens);
    }

    /** “lower case” wishes for nothing: a phrase that is listed as not vague is no quality either. */
    private void measured(Tokens tokens) {
        Phrases exact = list("not_vague");
        for (int i = 0; i < tokens.count; i++) {
            int length = tokens.word[i].isEmpty() ? 0 : exact.match(tokens, i);
            for (int k = i; k < i + length; k++) {
                tokens.cues[k] &= ~Cue.QUALITY;
            }
        }
    }

    private void cues(Tokens tokens, int i) {
        Integer known = cues.get(tokens.word[i]);
        tokens.cues[i] = (known != null ? known : 0) | cuePhrases.at(tokens, i);
    }

    private int compound(String word) {
        if (!COMPOUNDING.contains(code) || word.length() < 2 * SHORTEST_PLACE - 1) {
            return 0;
        }
        for (int k = 2; k <= word.length() - SHORTEST_PLACE; k++) {
            Integer tail = words.get(word.substring(k));
            if (tail != null && (tail & (Tag.PLACE | Tag.AUDIENCE)) != 0) {
                return tail & (Tag.PLACE | Tag.AUDIENCE);
            }
        }
        return 0;
    }

    static List<String> codes() {
        return List.of("en", "fr", "sv", "de", "es");
    }
}
