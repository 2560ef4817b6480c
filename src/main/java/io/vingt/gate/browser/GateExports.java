package io.vingt.gate.browser;

import io.vingt.estimate.Answers;
import io.vingt.estimate.EvidenceKind;
import io.vingt.gate.Context;
import io.vingt.gate.Cuts;
import io.vingt.gate.Draft;
import io.vingt.gate.Frames;
import io.vingt.gate.Gate;
import io.vingt.gate.Languages;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.teavm.jso.JSExport;

/** What the compiled module exports. */
public final class GateExports {
    private static final Map<String, String> TEXTS = new HashMap<>();
    private static Languages languages;
    private static Gate gate;
    private static Cuts cuts;

    private GateExports() {}

    /** Hands in one data file of the gate; all of them come before the first verdict. */
    @JSExport
    public static void addLanguage(String code, String text) {
        TEXTS.put(code, text);
        gate = null;
    }

    /** The verdict as JSON text, in the shape of {@code POST /gate}. */
    @JSExport
    public static String judge(Typed typed, Surroundings around) {
        learn();
        Context context = new Context(
                around.getMessages(),
                around.getClassAverage(),
                around.getSecondsSpent(),
                areas(around.getAreas()),
                false,
                null);
        return VerdictText.of(gate.judge(draft(typed), context, cuts));
    }

    /** The sentences that an author only has to fill in, for a text on a page in that language, as JSON text. */
    @JSExport
    public static String frames(Typed typed, String page) {
        learn();
        return FramesText.of(Frames.of(languages, draft(typed), page));
    }

    /** The worth of the numbers so far as JSON text, or null while they are no estimate. */
    @JSExport
    public static String worth(Numbers numbers, Surroundings around) {
        return WorthText.of(answers(numbers), around.getClassAverage(), around.getMessages(), around.getCurrency());
    }

    /** A merchant's terms as the numbers of an estimate, as JSON text, or null while they are none. */
    @JSExport
    public static String terms(Terms terms, Surroundings around) {
        return TermsText.of(terms, around.getMessages(), around.getCurrency());
    }

    private static void learn() {
        if (gate == null) {
            languages = Languages.parse(TEXTS);
            gate = new Gate(languages);
            cuts = new Cuts();
        }
    }

    private static Draft draft(Typed typed) {
        return new Draft(
                typed.getTitle(),
                typed.getInsight(),
                typed.getFix(),
                typed.getLanguage(),
                typed.getArea(),
                typed.getPicture(),
                typed.getNoPictureBecause(),
                typed.getEstimate() == null ? null : answers(typed.getEstimate()));
    }

    private static Set<String> areas(String lines) {
        if (lines == null) {
            return null;
        }
        Set<String> areas = new LinkedHashSet<>();
        int start = 0;
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
            areas.add(lines.substring(start, end));
            start = end + 1;
        }
        areas.add(lines.substring(start));
        return areas;
    }

    private static Answers answers(Numbers numbers) {
        return new Answers(
                given(numbers.getEventsPerYear()),
                given(numbers.getCustomerEurPerEvent()),
                given(numbers.getCompanyEurPerEvent()),
                given(numbers.getBenefitFactor90()),
                given(numbers.getDaysLow()),
                given(numbers.getDaysHigh()),
                kind(numbers.getEvidence()),
                numbers.getSource(),
                numbers.getSecondsSpent());
    }

    private static Double given(double value) {
        return value == value ? value : null;
    }

    private static EvidenceKind kind(String name) {
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }
}
