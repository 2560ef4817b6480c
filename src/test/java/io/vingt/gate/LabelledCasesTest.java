package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Issues that people have labelled: the verdict and the reason must be theirs. */
class LabelledCasesTest {
    private static final int BAR = 28;
    private static final double OWN_BAR = 0.98;

    private final Map<String, Integer> hits = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final int[][] confusion = new int[2][2];
    private int right;

    @Test
    void judgesPublicIssuesAsPeopleDid() {
        List<LabelledCase> cases = LabelledCase.read("dev_cases.jsonl");
        count("Public issues", cases);
        assertEquals(31, cases.size());
        assertTrue(right >= BAR, wrong::toString);
    }

    @Test
    void judgesOurOwnCasesAsLabelled() {
        List<LabelledCase> cases = LabelledCase.read("own_cases.jsonl");
        count("Own cases", cases);
        assertTrue(right >= OWN_BAR * cases.size(), wrong::toString);
    }

    private void count(String what, List<LabelledCase> cases) {
        for (LabelledCase labelled : cases) {
            Verdict verdict = Gates.judge(labelled.draft());
            confusion[labelled.good() ? 0 : 1][verdict.passes() ? 0 : 1]++;
            LabelledCase.blocking(verdict).forEach(rule -> hits.merge(rule, 1, Integer::sum));
            if (labelled.right(verdict)) {
                right++;
            } else {
                wrong.add(labelled.id() + " " + labelled.missing() + " but " + LabelledCase.blocking(verdict));
            }
        }
        System.out.printf(
                "%s: %d of %d right%n              passes  blocked%n  actionable  %6d  %7d%n  not         %6d  %7d%n  blocks by rule: %s%n  wrong: %s%n",
                what,
                right,
                cases.size(),
                confusion[0][0],
                confusion[0][1],
                confusion[1][0],
                confusion[1][1],
                hits,
                wrong);
    }
}
