package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A refusal shows a way out that works: the remedy of the first finding, applied to the text with the ticket's own words, lets it pass. */
class RemediesTest {
    private static final Set<String> WORDING = Set.of("FIX-01", "FIX-02", "FIX-03", "INS-01", "LOC-01");
    private static final double MOST = 0.95;
    /** Stricter than the default, so that there are more refusals to get out of. */
    private static final Gate STRICT = strict();

    @Test
    void oneRemedyLetsARefusedGoodTicketPass() throws IOException {
        int refused = 0;
        List<String> stuck = new ArrayList<>();
        for (TrainingCase one : TrainingCase.read(Path.of("src/test/resources/gate/corpus.jsonl"))) {
            Finding first = one.good() ? firstOfWording(one.draft()) : null;
            if (first != null) {
                refused++;
                Verdict after = STRICT.judge(applied(one, first), Context.of("en"));
                if (!after.passes()) {
                    stuck.add(one.id() + " " + first.rule() + " then " + LabelledCase.blocking(after));
                }
            }
        }
        System.out.printf(
                "Good tickets refused by wording: %d, still refused after one remedy: %d %s%n",
                refused, stuck.size(), stuck);
        assertTrue(refused > 40, "nothing was tried");
        assertTrue(stuck.size() <= (1 - MOST) * refused, stuck::toString);
    }

    private static Gate strict() {
        Map<String, String> texts = new HashMap<>(new BundledLanguages().texts());
        texts.merge("gate", "[thresholds]\nblockBelow = 700\nwarnBelow = 800", (built, set) -> built + "\n" + set);
        return new Gate(Languages.parse(texts));
    }

    /** Null where a hard rule refuses as well: no frame mends that. */
    private static Finding firstOfWording(Draft draft) {
        List<Finding> blocks = STRICT.judge(draft, Context.of("en")).findings().stream()
                .filter(finding -> finding.level() == Level.BLOCK)
                .toList();
        boolean all = blocks.stream().allMatch(finding -> WORDING.contains(finding.rule()));
        return blocks.isEmpty() || !all ? null : blocks.get(0);
    }

    private static Draft applied(TrainingCase one, Finding finding) {
        String language = Gates.judge(one.draft()).language();
        String frame = Frames.of(Gates.LANGUAGES, language).remedies().get(finding.rule());
        String sentence = filled(frame, one.title());
        boolean insight = finding.field().equals("insight");
        return Gates.draft(
                one.title(),
                insight ? one.insight() + "\n" + sentence : one.insight(),
                insight ? one.fix() : one.fix() + "\n" + sentence);
    }

    /** As an author would: what the ticket is about into the blanks, a new text into the last pair of quotation marks. */
    private static String filled(String frame, String title) {
        String[] words = title.replaceAll("[^\\p{L}\\p{N} ]", " ").strip().split(" +");
        StringBuilder made = new StringBuilder();
        int last = frame.lastIndexOf(Frames.BLANK);
        int n = 0;
        for (int i = 0; i < frame.length(); i++) {
            if (frame.startsWith(Frames.BLANK, i)) {
                made.append(i == last ? "OK 2" : words[n++ % words.length]);
            } else {
                made.append(frame.charAt(i));
            }
        }
        return made.toString();
    }
}
