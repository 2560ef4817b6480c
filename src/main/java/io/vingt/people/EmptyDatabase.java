package io.vingt.people;

import io.vingt.kernel.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;

/** What happens while nobody is in the database yet: at start the way in is laid, and pages ask whether it still is so. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class EmptyDatabase {

    @Inject
    People people;

    @Inject
    FirstRunCode codes;

    @Inject
    Bootstrap bootstrap;

    @Inject
    Settings settings;

    private volatile boolean settled;

    @PostConstruct
    void layTheWayIn() {
        if (!isEmpty()) return;
        Optional<String> token = settings.get("vingt.bootstrap.token");
        if (token.isPresent()) bootstrap.begin(new Secret(token.get()));
        else codes.print();
    }

    /** Costs nothing once there are people. */
    public boolean isEmpty() {
        if (!settled) settled = !people.isEmpty();
        return !settled;
    }
}
