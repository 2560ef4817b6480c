package io.vingt.ticket.verdict;

import io.vingt.kernel.Sentences;
import io.vingt.ticket.verdict.VerdictFigures.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of readers' verdicts in sentences, for the page and for the API. */
public final class VerdictSentences {

    private static final int MOST_NAMED = 3;

    private final String language;

    /** @param language en or fr */
    public VerdictSentences(String language) {
        this.language = language;
    }

    /** What there is to say, nothing twice; at least one sentence. */
    public List<String> of(VerdictFigures figures) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                figures.asked() == 0
                        ? say("verdicts.none", figures.days())
                        : say("verdicts.asked", figures.days(), figures.asked(), figures.understood()));
        if (figures.understood() > 0) sentences.add(say("verdicts.rules", named(overruled(figures), false)));
        if (figures.asked() > 0) sentences.add(say("verdicts.languages", named(figures.languages(), true)));
        if (figures.notClear() > 0) sentences.add(say("verdicts.notClear", figures.notClear(), figures.bounced()));
        else if (figures.bounced() > 0) sentences.add(say("verdicts.bounced", figures.bounced()));
        return sentences;
    }

    private static List<Share> overruled(VerdictFigures figures) {
        return figures.rules().stream().filter(share -> share.understood() > 0).toList();
    }

    private String named(List<Share> shares, boolean languages) {
        return shares.stream()
                .limit(MOST_NAMED)
                .map(share -> say(
                        languages ? "verdicts.language" : "verdicts.rule",
                        languages ? nameOf(share.name()) : share.name(),
                        share.understood(),
                        share.asked()))
                .collect(Collectors.joining(", "));
    }

    private String nameOf(String code) {
        String key = "verdicts.in." + code;
        return Sentences.has(key) ? say(key) : say("verdicts.in", code);
    }

    private String say(String key, Object... blanks) {
        return Sentences.say(language, key, blanks);
    }
}
