package io.vingt.people.page;

import io.vingt.people.CurrentPerson;
import io.vingt.people.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The door of the pages that only admins have. */
@Named
@RequestScoped
public class AdminSettings {

    @Inject
    CurrentPerson current;

    /** @throws io.vingt.kernel.NotAllowed for everybody else */
    public void mustBeAdmin() {
        current.caller().must(Role.ADMIN, "settings");
    }
}
