package io.vingt.sample.page;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.page.Said;
import io.vingt.people.Company;
import io.vingt.people.CurrentPerson;
import io.vingt.people.EmptyDatabase;
import io.vingt.people.FirstRun;
import io.vingt.people.FirstRun.FirstAdmin;
import io.vingt.people.page.Wishes;
import io.vingt.sample.SampleCompany;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The very first visit: a company of one's own, or a sample to look around in. */
@Named
@RequestScoped
public class FirstRunPage {

    @Inject
    FirstRun firstRun;

    @Inject
    SampleCompany sample;

    @Inject
    EmptyDatabase emptyDatabase;

    @Inject
    CurrentPerson current;

    @Inject
    Wishes wishes;

    @Inject
    Said said;

    private final Map<String, String> form = new HashMap<>(Map.of("timeZone", "Europe/Paris", "currency", "EUR"));

    /** What was typed: code, name, email, password, company, timeZone, currency. */
    public Map<String, String> getForm() {
        return form;
    }

    public String mustBeFirst() {
        return emptyDatabase.isEmpty() ? null : "/backlog?faces-redirect=true";
    }

    public String setUp() {
        begin(company());
        said.next("said.setUp", form.get("company"));
        return "/settings?faces-redirect=true";
    }

    public String lookAround() {
        current.enter(sample.moveIn(form.get("code"), admin()));
        said.next("said.movedIn");
        return "/backlog?faces-redirect=true";
    }

    /** On this page the name is a person's, and the company's has a field of its own. */
    private Company company() {
        try {
            return Company.named(form.get("company"), form.get("timeZone"), form.get("currency"));
        } catch (BadInput wrong) {
            throw new BadInput("name".equals(wrong.field()) ? "company" : wrong.field(), wrong.reason());
        }
    }

    private void begin(Company company) {
        current.enter(firstRun.setUp(form.get("code"), company, admin()));
    }

    private FirstAdmin admin() {
        return new FirstAdmin(form.get("name"), form.get("email"), form.get("password"), wishes.language());
    }
}
