package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Ends;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.Model;
import io.vingt.estimate.ValueModel;
import io.vingt.estimate.Worth;
import io.vingt.kernel.BadInput;
import io.vingt.people.Companies;
import io.vingt.people.Company;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** The value model with the company's own class average. */
@Dependent
public class Yardstick {

    private final Companies companies;

    @Inject
    public Yardstick(Companies companies) {
        this.companies = companies;
    }

    public Worth worth(Estimate estimate, boolean confirmed, boolean signed) {
        return model().worth(estimate, confirmed, signed);
    }

    /** What an estimate is worth on this ticket, with what others put under its numbers. */
    Worth worthOn(Ticket ticket, Estimate estimate) {
        return model().worth(
                        estimate, ticket.approval().second(), ticket.approval().covers(estimate));
    }

    public ValueModel model() {
        return new ValueModel(Model.STANDARD.withClassAverage(classAverage()));
    }

    /** Both ends of what the numbers can still come to. */
    public Ends ends(Estimate estimate, boolean confirmed) {
        return model().ends(estimate, confirmed);
    }

    Ends endsOn(Ticket ticket, Estimate estimate) {
        return model().ends(estimate, ticket.approval().second());
    }

    /** Puts an estimate that the gate let pass on a ticket. */
    Worth value(Ticket ticket, Answers answers, Instant at) {
        Estimate estimate = answers.estimate().orElseThrow(() -> new BadInput("estimate", "missing"));
        Worth worth = worthOn(ticket, estimate);
        ticket.estimate(estimate, worth, at);
        return worth;
    }

    /** EUR a year. */
    public double classAverage() {
        return companies.find().map(Company::classAverage).orElse(Model.STANDARD.classAverage());
    }
}
