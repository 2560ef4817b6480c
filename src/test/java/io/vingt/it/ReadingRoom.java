package io.vingt.it;

import io.vingt.kernel.Databases;
import java.net.URL;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** A server on PostgreSQL where nobody is but those whom a test brings, and where a test may put things into the past. */
final class ReadingRoom implements AutoCloseable {

    static final int MANY = 20;

    final ServerProcess server;
    final Office office;
    final ReadingDesk desk;
    final Browsing browsing;
    private final DataSource database;

    ReadingRoom() throws Exception {
        String name = "v" + UUID.randomUUID().toString().replace("-", "");
        run(Databases.server().getPostgresDatabase(), "create database " + name);
        database = Databases.server().getDatabase("postgres", name);
        server = ServerProcess.start(
                Path.of("target/vingt.war"),
                "/sign-in.xhtml",
                Path.of("target/it-data/" + UUID.randomUUID()),
                Map.of(
                        "VINGT_BOOTSTRAP_TOKEN",
                        Server.TOKEN,
                        "VINGT_DB_URL",
                        "jdbc:postgresql://localhost:" + Databases.server().getPort() + "/" + name,
                        "VINGT_DB_USER",
                        "postgres"));
        office = new Office(new URL(server.address() + "/"));
        desk = new ReadingDesk(office);
        browsing = new Browsing();
    }

    void run(String sql) throws SQLException {
        run(database, sql);
    }

    long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** What each of twenty who do it at the same moment is answered. */
    static List<Integer> together(Supplier<Integer> act) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<Integer>> work = IntStream.range(0, MANY)
                    .mapToObj(i -> pool.submit(() -> {
                        start.await();
                        return act.get();
                    }))
                    .toList();
            start.countDown();
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> one : work) results.add(one.get());
            return results;
        } finally {
            pool.shutdown();
        }
    }

    private static void run(DataSource where, String sql) throws SQLException {
        try (Connection connection = where.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        browsing.close();
        server.close();
    }
}
