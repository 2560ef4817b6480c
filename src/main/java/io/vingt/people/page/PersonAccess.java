package io.vingt.people.page;

import io.vingt.kernel.NotThere;
import io.vingt.kernel.page.Said;
import io.vingt.people.AnonymisePerson;
import io.vingt.people.CurrentPerson;
import io.vingt.people.RenewInvitation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A person's way in: a new link, or none for ever. */
@Named
@RequestScoped
public class PersonAccess {

    @Inject
    CurrentPerson current;

    @Inject
    RenewInvitation renewInvitation;

    @Inject
    AnonymisePerson anonymisePerson;

    @Inject
    Said said;

    @Inject
    @ManagedProperty("#{param.id}")
    String id;

    private String link;

    /** The invitation that was just renewed, shown this once. */
    public String getLink() {
        return link;
    }

    public void renew() {
        link = renewInvitation.renew(current.caller(), number());
    }

    public String anonymise() {
        anonymisePerson.anonymise(current.caller(), number());
        said.next("said.personAnonymised");
        return "/settings-people?faces-redirect=true";
    }

    private long number() {
        if (!id.matches("\\d{1,18}")) throw new NotThere("person");
        return Long.parseLong(id);
    }
}
