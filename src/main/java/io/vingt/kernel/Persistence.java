package io.vingt.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** Lets every bean ask for the database with {@code @Inject EntityManager}, bound to the transaction it runs in. */
@Dependent
public class Persistence {

    @Produces
    @PersistenceContext(unitName = "vingt")
    private EntityManager entities;

    /** For the one question that every call of the API asks: it is to cost as little as can be. */
    @Produces
    @Resource(lookup = "java:app/jdbc/vingt")
    private DataSource source;
}
