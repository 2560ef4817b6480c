package io.vingt.people.page;

import io.vingt.kernel.page.Said;
import io.vingt.people.ChangeCompany;
import io.vingt.people.Companies;
import io.vingt.people.Company;
import io.vingt.people.CurrentPerson;
import io.vingt.people.SetHelper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who we are, and what a minute, a contact and an order are worth to us. */
@Named
@RequestScoped
public class CompanySettings {

    private static final List<String> KNOWN = List.of("customerMinute", "supportContact", "marginPerOrder");

    @Inject
    CurrentPerson current;

    @Inject
    Companies companies;

    @Inject
    ChangeCompany changeCompany;

    @Inject
    SetHelper setHelper;

    @Inject
    Visit visit;

    @Inject
    Said said;

    private Map<String, String> form;

    /** What was typed: the company's fields, its version, and an amount a helper. */
    public Map<String, String> getForm() {
        if (form == null) form = read();
        return form;
    }

    public List<String> getHelpers() {
        return KNOWN;
    }

    public String change() {
        Company company = new Company(
                form.get("name"),
                form.get("timeZone"),
                form.get("firstDayOfWeek"),
                form.get("currency"),
                Typed.number("classAverage", form.get("classAverage")),
                Long.parseLong(form.get("version")));
        changeCompany.change(current.caller(), company);
        said.next("said.companyChanged");
        return "/settings-company?faces-redirect=true";
    }

    public String setHelpers() {
        Map<String, Double> typed = new LinkedHashMap<>();
        for (String name : KNOWN) typed.put(name, typed(name));
        typed.forEach((name, eur) -> setHelper.set(current.caller(), name, eur));
        said.next("said.helpersSet");
        return "/settings-company?faces-redirect=true";
    }

    /** @return null for what was left empty */
    private Double typed(String name) {
        String typed = form.get(name);
        return typed == null || typed.isBlank() ? null : Double.valueOf(Typed.number(name, typed));
    }

    private Map<String, String> read() {
        Company company = companies.theOne();
        Map<String, String> read = new HashMap<>();
        read.put("name", company.name());
        read.put("timeZone", company.timeZone());
        read.put("firstDayOfWeek", company.firstDayOfWeek());
        read.put("currency", company.currency());
        read.put("classAverage", Typed.shown(company.classAverage(), visit.getLanguage()));
        read.put("version", String.valueOf(company.version()));
        companies.helpers().forEach((name, eur) -> read.put(name, Typed.shown(eur, visit.getLanguage())));
        return read;
    }
}
