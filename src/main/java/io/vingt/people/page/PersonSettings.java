package io.vingt.people.page;

import io.vingt.kernel.NotThere;
import io.vingt.kernel.page.Said;
import io.vingt.people.ChangePerson;
import io.vingt.people.ChangePerson.Change;
import io.vingt.people.CurrentPerson;
import io.vingt.people.People;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** One person, as an admin changes them. */
@Named
@RequestScoped
public class PersonSettings {

    @Inject
    CurrentPerson current;

    @Inject
    People people;

    @Inject
    ChangePerson changePerson;

    @Inject
    Said said;

    @Inject
    @ManagedProperty("#{param.id}")
    String id;

    private People.Row person;
    private Membership ticked;
    private final Map<String, String> form = new HashMap<>();

    /** Read before anything is drawn, so that somebody who is not there is answered as such. */
    public void load() {
        person = people.list().stream()
                .filter(row -> String.valueOf(row.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("person"));
        ticked = new Membership(person.roles(), person.areas());
        form.put("name", person.name());
        form.put("language", person.language());
        form.put("disabled", String.valueOf(person.disabled()));
        form.put("version", String.valueOf(person.version()));
    }

    public People.Row getPerson() {
        if (person == null) load();
        return person;
    }

    public Map<String, String> getForm() {
        getPerson();
        return form;
    }

    public Membership getTicked() {
        getPerson();
        return ticked;
    }

    public String change() {
        Change asked = new Change(
                form.get("name"),
                ticked.asRoles(),
                ticked.asAreas(),
                form.get("language"),
                limit(),
                Boolean.valueOf(form.get("disabled")),
                Long.parseLong(form.get("version")));
        changePerson.change(current.caller(), person.id(), asked);
        said.next("said.personChanged", form.get("name"));
        return "/settings-people?faces-redirect=true";
    }

    /** @return null for what was left empty: it stays as it is */
    private Integer limit() {
        String typed = form.get("wipLimit");
        return typed == null || typed.isBlank() ? null : (int) Typed.number("wipLimit", typed);
    }
}
