package io.vingt.people;

import io.vingt.kernel.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What one minute of a customer, one support contact or one lost order is worth, for the estimate's form. */
@ApplicationScoped
@Transactional
public class SetHelper {

    @Inject
    Companies companies;

    /** @param eur null takes the helper away */
    public void set(Caller caller, String name, Double eur) {
        caller.must(Role.ADMIN, "changeCompany");
        String key = Words.line("name", name, 40);
        if (eur != null && !(eur >= 0 && eur <= 1e9)) throw new BadInput(key, "outOfRange");
        companies.set("helper", "eur", key, eur);
    }
}
