package io.vingt.ticket.page;

import io.vingt.gate.Consequences;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.page.Said;
import io.vingt.people.Companies;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import io.vingt.people.page.Typed;
import io.vingt.ticket.GateRules;
import io.vingt.ticket.SetGateThresholds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How sure the gate must be before it refuses, and before it advises, each with what it does to tickets. */
@Named
@RequestScoped
public class ThresholdsPage {

    private static final String PAGE = "/settings-gate?faces-redirect=true";

    @Inject
    CurrentPerson current;

    @Inject
    Companies companies;

    @Inject
    GateRules rules;

    @Inject
    SetGateThresholds setThresholds;

    @Inject
    Spoken spoken;

    @Inject
    Said said;

    private List<Certainty> both;

    public List<Certainty> getBoth() {
        if (both == null) both = List.of(read(SetGateThresholds.BLOCK), read(SetGateThresholds.WARN));
        return both;
    }

    public boolean isMeasured() {
        return !getBoth().get(0).getSays().isEmpty();
    }

    public String set() {
        setThresholds.set(
                current.caller(), asked(getBoth().get(0)), asked(getBoth().get(1)));
        said.next("said.thresholdsSet");
        return PAGE;
    }

    public String restore() {
        setThresholds.restore(current.caller());
        said.next("said.thresholdsRestored");
        return PAGE;
    }

    private static int asked(Certainty one) {
        return one.thousandths().orElseThrow(() -> new BadInput(one.getName(), "notOfAHundred"));
    }

    private Certainty read(String name) {
        GateRules.Rules now = rules.now();
        String builtIn = Threshold.builtIn(now.texts().get("gate"), name);
        double value = companies.thresholds().getOrDefault(name, builtIn.isEmpty() ? 0 : Typed.number(name, builtIn));
        return new Certainty(
                name, (int) Math.round(value), Consequences.parse(now.texts().get("score")), spoken.getLanguage());
    }
}
