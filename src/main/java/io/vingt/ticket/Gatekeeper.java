package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.gate.Alike;
import io.vingt.gate.Context;
import io.vingt.gate.Draft;
import io.vingt.gate.Verdict;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Leads every door's text through the one gate, with what the gate cannot know by itself. */
@Dependent
public class Gatekeeper {

    private static final long NOBODY = -1;

    private final GateRules rules;
    private final Yardstick yardstick;
    private final Instance<Likeness> likeness;

    @Inject
    public Gatekeeper(GateRules rules, Yardstick yardstick, Instance<Likeness> likeness) {
        this.rules = rules;
        this.yardstick = yardstick;
        this.likeness = likeness;
    }

    /**
     * @param messages language of the findings, en or fr
     * @param areas the names that an area may have
     */
    public Verdict judge(Draft draft, String messages, Set<String> areas) {
        return judge(draft, messages, areas, NOBODY);
    }

    /** @param itself the ticket whose text this is, which is not its own duplicate */
    Verdict judge(Draft draft, String messages, Set<String> areas, long itself) {
        Context context = new Context(
                messages, yardstick.classAverage(), spent(draft.estimate()), areas, false, alike(draft, itself));
        return rules.gate().judge(draft, context);
    }

    private List<Alike> alike(Draft draft, long itself) {
        boolean anything = draft.title() != null || draft.insight() != null || draft.fix() != null;
        if (!anything || likeness.isUnsatisfied()) return null;
        return likeness.get().alike(draft.title(), draft.insight(), draft.fix()).stream()
                .filter(other -> other.number() != itself)
                .toList();
    }

    private static int spent(Answers answers) {
        return answers == null || answers.secondsSpent() == null ? 0 : answers.secondsSpent();
    }
}
