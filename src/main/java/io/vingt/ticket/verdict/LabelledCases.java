package io.vingt.ticket.verdict;

import io.vingt.kernel.InstantColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Where labelled cases are kept, in the transaction of what they come from. */
@Dependent
public class LabelledCases {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public LabelledCases(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public void keep(LabelledCase one) {
        entities.createNativeQuery(
                        "insert into labelled_case (id, source, language, title, insight, fix, text_hash, clear,"
                                + " rules, word, seconds, ticket_number, at) values (nextval('labelled_case_seq'), ?1, ?2, ?3, ?4,"
                                + " ?5, ?6, ?7, ?8, cast(?9 as varchar), cast(?10 as double precision), cast(?11 as bigint), ?12)")
                .setParameter(1, one.source().name())
                .setParameter(2, one.language())
                .setParameter(3, one.title())
                .setParameter(4, one.insight())
                .setParameter(5, one.fix())
                .setParameter(6, TextHash.of(one.title(), one.insight(), one.fix()))
                .setParameter(7, one.clear())
                .setParameter(8, String.join(" ", one.rules()))
                .setParameter(9, one.word())
                .setParameter(10, one.seconds())
                .setParameter(11, one.ticket())
                .setParameter(12, InstantColumn.parameter(clock.instant()))
                .executeUpdate();
    }
}
