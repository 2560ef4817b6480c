package io.vingt.ticket;

import io.vingt.gate.Verdict;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the gate would say of a text that is to be filed; nothing is kept. */
@Dependent
@Transactional
public class JudgeText {

    private final Gatekeeper gate;
    private final AreaNames areas;

    @Inject
    public JudgeText(Gatekeeper gate, AreaNames areas) {
        this.gate = gate;
        this.areas = areas;
    }

    /** @param messages language of the findings, en or fr */
    public Verdict judge(DraftContent content, String messages) {
        return gate.judge(content.toBeFiled(), messages, areas.all());
    }
}
