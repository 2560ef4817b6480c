package io.vingt.people;

import io.vingt.kernel.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A threshold of the gate that the company wants otherwise. */
@ApplicationScoped
@Transactional
public class SetThreshold {

    @Inject
    Companies companies;

    @Inject
    SecurityLog log;

    /** @param value null goes back to what the rule files say */
    public void set(Caller caller, String name, Double value) {
        caller.must(Role.ADMIN, "changeCompany");
        String key = Words.line("name", name, 60);
        if (value != null && !(value >= 0 && value <= 1e9)) throw new BadInput(key, "outOfRange");
        companies.set("threshold", "amount", key, value);
        log.note("threshold set", caller.id(), key, value);
    }
}
