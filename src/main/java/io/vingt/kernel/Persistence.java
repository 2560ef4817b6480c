package io.vingt.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets every bean ask for the database with {@code @Inject EntityManager}, bound to the transaction it runs in. */
@Dependent
public class Persistence {

    @Produces
    @PersistenceContext(unitName = "vingt")
    private EntityManager entities;
}
