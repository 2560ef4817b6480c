package io.vingt.ticket.page;

import io.vingt.kernel.page.Said;
import io.vingt.people.Companies;
import io.vingt.people.CurrentPerson;
import io.vingt.people.SetThreshold;
import io.vingt.people.page.Typed;
import io.vingt.ticket.GateRules;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The gate's thresholds that a company may want otherwise. */
@Named
@RequestScoped
public class GateSettings {

    private static final List<String> OFFERED = List.of(
            "readSeconds",
            "longSentence",
            "longestSentence",
            "fewestDays",
            "manyDays",
            "wideRange",
            "widestRange",
            "estimateSeconds",
            "largeClaim");

    @Inject
    CurrentPerson current;

    @Inject
    GateRules rules;

    @Inject
    Companies companies;

    @Inject
    SetThreshold setThreshold;

    @Inject
    Said said;

    private List<Threshold> thresholds;

    public List<Threshold> getThresholds() {
        if (thresholds == null) thresholds = read();
        return thresholds;
    }

    public String set() {
        Map<String, Double> before = companies.thresholds();
        Map<String, Double> asked = new LinkedHashMap<>();
        for (Threshold one : getThresholds()) asked.put(one.name(), one.asked());
        asked.forEach((name, value) -> {
            if (!Objects.equals(value, before.get(name))) setThreshold.set(current.caller(), name, value);
        });
        said.next("said.thresholdsSet");
        return "/settings-gate?faces-redirect=true";
    }

    private List<Threshold> read() {
        String file = rules.now().texts().get("gate");
        Map<String, Double> own = companies.thresholds();
        return OFFERED.stream()
                .map(name -> new Threshold(name, Threshold.builtIn(file, name), Typed.plain(own.get(name))))
                .toList();
    }
}
