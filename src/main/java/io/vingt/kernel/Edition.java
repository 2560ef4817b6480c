package io.vingt.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * The number of the backlog as it stands: it grows with every change of anything that the backlog shows, in the
 * transaction of that change, so that what was answered under one number may be answered again while the number stays.
 */
@Dependent
public class Edition {

    /** The request's attribute that holds the number as it was when the caller was recognised. */
    public static final String SEEN = "vingt.edition";

    /** The number, as a column of whatever else is asked. */
    public static final String COLUMN = "(select version from backlog_version where id = 1)";

    private final EntityManager entities;

    @Inject
    public Edition(EntityManager entities) {
        this.entities = entities;
    }

    /** The row is the one lock that all counting takes first, and everybody in the same order. */
    public void turn() {
        entities.createNativeQuery("update backlog_version set version = version + 1 where id = 1")
                .executeUpdate();
    }

    public long now() {
        return ((Number) entities.createNativeQuery("select version from backlog_version where id = 1")
                        .getSingleResult())
                .longValue();
    }
}
