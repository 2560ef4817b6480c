package io.vingt.ticket;

import io.vingt.estimate.Answers;
import io.vingt.estimate.Estimate;
import io.vingt.estimate.Model;
import io.vingt.estimate.ValueModel;
import io.vingt.estimate.Worth;
import io.vingt.kernel.BadInput;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** The value model with the company's own class average. */
@Dependent
public class Yardstick {

    private final EntityManager entities;

    @Inject
    public Yardstick(EntityManager entities) {
        this.entities = entities;
    }

    public Worth worth(Estimate estimate, boolean confirmed, boolean signed) {
        return new ValueModel(Model.STANDARD.withClassAverage(classAverage())).worth(estimate, confirmed, signed);
    }

    /** Puts an estimate that the gate let pass on a ticket. */
    Worth value(Ticket ticket, Answers answers, Instant at) {
        Estimate estimate = answers.estimate().orElseThrow(() -> new BadInput("estimate", "missing"));
        Worth worth = worth(estimate, ticket.isConfirmed(), ticket.isSigned());
        ticket.estimate(estimate, worth, at);
        return worth;
    }

    /** EUR a year. */
    public double classAverage() {
        List<?> rows = entities.createNativeQuery("select class_average from company").getResultList();
        return rows.isEmpty() ? Model.STANDARD.classAverage() : ((Number) rows.get(0)).doubleValue();
    }
}
