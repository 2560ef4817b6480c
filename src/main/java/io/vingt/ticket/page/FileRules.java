package io.vingt.ticket.page;

import io.vingt.gate.Overrulable;
import io.vingt.kernel.Island;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.GateRules;
import io.vingt.ticket.Yardstick;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the form's script judges and reckons by, and the words it says. */
@Named
@RequestScoped
public class FileRules {

    @Inject
    Yardstick yardstick;

    @Inject
    GateRules gateRules;

    @Inject
    Spoken spoken;

    public double getClassAverage() {
        return yardstick.classAverage();
    }

    public String getGateVersion() {
        return gateRules.now().version();
    }

    /** What the ids of rules begin with that a reader may overrule. */
    public String getForReaders() {
        return String.join(" ", Overrulable.KINDS);
    }

    public String getWords() {
        return Island.of(List.of("file.js.", "frames.js."), spoken.getLanguage());
    }
}
