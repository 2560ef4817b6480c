package io.vingt.people;

import io.vingt.kernel.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The company's name, time zone, week, currency and class average. */
@ApplicationScoped
@Transactional
public class ChangeCompany {

    @Inject
    Edition edition;

    @Inject
    Companies companies;

    @Inject
    Event<AverageChanged> averages;

    @Inject
    SecurityLog log;

    /** @throws io.vingt.kernel.VersionIsStale when somebody changed it since it was read */
    public void change(Caller caller, Company company) {
        caller.must(Role.ADMIN, "changeCompany");
        double average = companies.theOne().classAverage();
        companies.change(company);
        if (average != company.classAverage()) averages.fire(new AverageChanged(average, company.classAverage()));
        edition.turn();
        log.note("company changed", caller.id());
    }
}
