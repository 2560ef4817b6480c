package io.vingt.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Starts the index with the application, looks every two seconds for what other nodes wrote, and closes it at the end. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class KeepIndexed {

    @Inject
    Indexer indexer;

    @PostConstruct
    void begin() {
        indexer.wake();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        indexer.wake();
        indexer.commit();
    }

    @PreDestroy
    void end() {
        indexer.close();
    }
}
