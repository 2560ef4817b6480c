package io.vingt.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tickets that nothing was learnt from, written and labelled by people who had seen neither the lists nor the rules. */
class UnseenCasesTest {
    private static final double LEAST_RIGHT = 0.82;
    private static final double MOST_GOOD_REFUSED = 0.1;

    @Test
    void judgesWhatItHasNotLearntFromAsPeopleDid() throws IOException {
        List<TrainingCase> cases = TrainingCase.read(Path.of("src/test/resources/gate/unseen_cases.jsonl"));
        int right = 0;
        int good = 0;
        int refused = 0;
        for (TrainingCase one : cases) {
            boolean passes = Gates.judge(one.draft()).passes();
            right += passes == one.good() ? 1 : 0;
            good += one.good() ? 1 : 0;
            refused += one.good() && !passes ? 1 : 0;
        }
        String found = right + " of " + cases.size() + " right, " + refused + " of " + good + " good ones refused";
        System.out.println("Unseen cases: " + found);
        assertEquals(130, cases.size());
        assertTrue(right >= LEAST_RIGHT * cases.size(), found);
        assertTrue(refused <= MOST_GOOD_REFUSED * good, found);
    }
}
