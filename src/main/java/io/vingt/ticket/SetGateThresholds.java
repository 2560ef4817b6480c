package io.vingt.ticket;

import io.vingt.gate.Consequences;
import io.vingt.kernel.BadInput;
import io.vingt.people.Caller;
import io.vingt.people.SetThreshold;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How sure the wording rules must be: below the first threshold a text is refused, below the second its author gets advice. */
@Dependent
@Transactional
public class SetGateThresholds {

    public static final String BLOCK = "blockBelow";
    public static final String WARN = "warnBelow";

    private final SetThreshold setThreshold;

    @Inject
    public SetGateThresholds(SetThreshold setThreshold) {
        this.setThreshold = setThreshold;
    }

    /**
     * Sets both, since each means something only beside the other.
     *
     * @param blockBelow how many of a thousand careful readers would accept the text
     * @throws BadInput below 0, above 1000, and where the first is above the second
     */
    public void set(Caller caller, int blockBelow, int warnBelow) {
        within(BLOCK, blockBelow);
        within(WARN, warnBelow);
        if (blockBelow > warnBelow) throw new BadInput(BLOCK, "aboveAdvice");
        setThreshold.set(caller, BLOCK, (double) blockBelow);
        setThreshold.set(caller, WARN, (double) warnBelow);
    }

    /** Back to what the rule files say. */
    public void restore(Caller caller) {
        setThreshold.set(caller, BLOCK, null);
        setThreshold.set(caller, WARN, null);
    }

    private static void within(String name, int threshold) {
        if (threshold < 0 || threshold > Consequences.MOST) throw new BadInput(name, "notOfAHundred");
    }
}
