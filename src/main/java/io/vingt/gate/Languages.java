package io.vingt.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything the gate reads from data files: thresholds, reading speeds, word lists, messages. Plain, so that a browser can hold it too. */
public final class Languages {
    private final DataFile shared;
    private final Map<String, Double> thresholds = new HashMap<>();
    private final Map<String, Double> lettersPerSecond = new TreeMap<>();
    private final Map<String, Language> languages = new HashMap<>();
    private final Map<String, Frames> frames = new HashMap<>();
    private final Map<String, Messages> messages = new HashMap<>();
    private final Charges charges;
    private final Guess guess;
    private final Sections sections;
    private final Weights weights;
    private final Samples samples;

    private Languages(Map<String, String> textByCode) {
        shared = DataFile.parse(textByCode.getOrDefault("gate", ""));
        shared.values("thresholds").forEach((key, value) -> thresholds.put(key, Decimals.of(value)));
        double anchor = threshold("silentWordsPerMinute")
                * threshold("silentLettersPerWord")
                / threshold("aloudLettersPerMinute")
                / 60;
        shared.values("reading").forEach((code, aloud) -> lettersPerSecond.put(code, Decimals.of(aloud) * anchor));
        for (String code : Language.codes()) {
            DataFile words = DataFile.parse(textByCode.getOrDefault(code, ""));
            languages.put(code, new Language(code, words));
            frames.put(code, new Frames(words));
        }
        for (String code : List.of("en", "fr")) {
            messages.put(code, new Messages(code, DataFile.parse(textByCode.getOrDefault("messages_" + code, ""))));
        }
        charges = new Charges(
                threshold("tokenCap"), threshold("codeLetter"), threshold("shortDigit"), threshold("longDigit"), (int)
                        threshold("shortNumber"));
        guess = new Guess(shared, languages);
        sections = new Sections(shared);
        weights = new Weights(DataFile.parse(textByCode.getOrDefault("score", "")));
        samples = new Samples(shared);
    }

    /**
     * @param textByCode the data files' text by name: "gate", "en", "fr", "sv", "de", "es", "messages_en", "messages_fr",
     *     "score"
     * @throws IllegalArgumentException if a threshold is missing or no number
     */
    public static Languages parse(Map<String, String> textByCode) {
        return new Languages(textByCode);
    }

    /** Letters an average reader takes in per second, silently; English where the language is not in the table. */
    public double lettersPerSecond(String code) {
        Double speed = lettersPerSecond.get(code);
        return speed != null ? speed : lettersPerSecond.get("en");
    }

    /** A named threshold of gate.txt. */
    public double threshold(String name) {
        Double value = thresholds.get(name);
        if (value == null) {
            throw new IllegalArgumentException("gate.txt has no threshold " + name);
        }
        return value;
    }

    boolean reads(String code) {
        return lettersPerSecond.containsKey(code);
    }

    /** The language's word lists, or null where the wording rules cannot run. */
    Language words(String code) {
        return languages.get(code);
    }

    /** Null where the gate has no words of the language. */
    Frames frames(String code) {
        return frames.get(code);
    }

    Messages messages(String code) {
        return "fr".equals(code) ? messages.get("fr") : messages.get("en");
    }

    Charges charges() {
        return charges;
    }

    Guess guess() {
        return guess;
    }

    Weights weights() {
        return weights;
    }

    Sections sections() {
        return sections;
    }

    Samples samples() {
        return samples;
    }

    /** Phrases of gate.txt that hold in every language. */
    Phrases shared(String section) {
        return sections.phrases(section);
    }
}
