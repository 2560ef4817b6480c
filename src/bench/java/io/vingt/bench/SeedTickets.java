package io.vingt.bench;

import io.vingt.estimate.Estimate;
import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.Flag;
import io.vingt.estimate.Model;
import io.vingt.estimate.Place;
import io.vingt.estimate.Status;
import io.vingt.estimate.ValueModel;
import io.vingt.estimate.Worth;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Tickets with their estimate and their first history entry, and the kept counters to match. */
final class SeedTickets {

    private static final String TICKET = "insert into ticket (number, state, title, insight, fix, no_picture_because,"
            + " language, read_seconds, area_id, filed_by, filed_at, edited_at, changed_at, events_per_year,"
            + " customer_eur_per_event, company_eur_per_event, benefit_factor_90, days_low, days_high, evidence_kind,"
            + " claimed_eur_per_year, counted_eur_per_year, customer_eur_per_year, company_eur_per_year, expected_days,"
            + " eur_per_year_per_day, weight, status, flags, queue, waiting, confirmed, bucket, place, got_it, not_clear,"
            + " version) values (" + "?, ".repeat(36) + "1)";
    private static final String ESTIMATE = "insert into estimate (id, ticket_number, by_id, at, kind, events_per_year,"
            + " customer_eur_per_event, company_eur_per_event, benefit_factor_90, days_low, days_high, evidence_kind,"
            + " source, seconds_spent, claimed_eur_per_year, counted_eur_per_year, customer_eur_per_year,"
            + " company_eur_per_year, expected_days, eur_per_year_per_day) values (" + "?, ".repeat(19) + "?)";
    private static final String HISTORY =
            "insert into history (id, ticket_number, at, by_id, what) values (?, ?, ?, ?, 'FILED')";
    private static final List<EvidenceKind> KINDS = List.of(
            EvidenceKind.ANECDOTE,
            EvidenceKind.COUNT,
            EvidenceKind.ANALYTICS,
            EvidenceKind.NONE,
            EvidenceKind.EXPERIMENT);
    private static final int BATCH = 1_000;

    private final Connection connection;
    private final long author;
    private final OffsetDateTime now;
    private final SplittableRandom random = new SplittableRandom(Seed.NUMBER);
    private final ValueModel model = new ValueModel(Model.STANDARD.withClassAverage(50_000));

    SeedTickets(Connection connection, long author, OffsetDateTime now) {
        this.connection = connection;
        this.author = author;
        this.now = now;
    }

    void write(int count) throws SQLException {
        try (PreparedStatement ticket = connection.prepareStatement(TICKET);
                PreparedStatement estimate = connection.prepareStatement(ESTIMATE);
                PreparedStatement history = connection.prepareStatement(HISTORY)) {
            for (int number = 1; number <= count; number++) {
                one(number, ticket, estimate, history);
                if (number % BATCH == 0 || number == count) {
                    ticket.executeBatch();
                    estimate.executeBatch();
                    history.executeBatch();
                    connection.commit();
                }
            }
        }
        Seed.run(
                connection,
                "insert into backlog_count (bucket, area_id, tickets, counted_eur, day_millionths) select bucket,"
                        + " area_id, count(*), sum(counted_eur_per_year),"
                        + " sum(cast(floor(least(expected_days, 100000) * 1000000 + 0.5) as bigint)) from ticket where queue = 1 group by bucket, area_id");
        Seed.run(connection, "update backlog_version set version = " + count + " where id = 1");
        Seed.run(connection, "alter sequence ticket_seq restart with " + (count + 1));
        Seed.run(connection, "alter sequence history_seq restart with " + (count + 1));
        Seed.run(connection, "alter sequence estimate_seq restart with " + (count + 1_000));
    }

    private void one(int number, PreparedStatement ticket, PreparedStatement estimate, PreparedStatement history)
            throws SQLException {
        Estimate numbers = numbers();
        Worth worth = model.worth(numbers, false, false);
        OffsetDateTime filed = now.minusMinutes(random.nextInt(60 * 24 * 300));
        ticket(new Cells(ticket), number, filed, numbers, worth);
        ticket.addBatch();
        Cells first = new Cells(estimate);
        first.add((long) number, (long) number, author, filed, "AUTHOR");
        first.add(numbers.eventsPerYear(), numbers.customerEurPerEvent(), numbers.companyEurPerEvent());
        first.add(
                numbers.benefitFactor90(),
                numbers.daysLow(),
                numbers.daysHigh(),
                numbers.evidence().name());
        first.add("checkout funnel, week 46", 190);
        worth(first, worth);
        estimate.addBatch();
        new Cells(history).add((long) number, (long) number, filed, author);
        history.addBatch();
    }

    private void ticket(Cells cells, int number, OffsetDateTime filed, Estimate numbers, Worth worth)
            throws SQLException {
        Text text = Text.of(random);
        cells.add((long) number, "OPEN", text.title(), text.insight(), text.fix(), "It moves.", text.language());
        cells.add(12.5, 1L + random.nextInt(Seed.AREAS.size()), author, filed, filed, filed);
        standing(cells, numbers, worth);
        boolean ranked = worth.status() == Status.RANKED;
        cells.add(worth.weight(), worth.status().name(), flags(worth), ranked ? 1 : 0);
        cells.add(worth.flags().contains(Flag.SECOND_ESTIMATE_NEEDED), false);
        double score = worth.eurPerYearPerDay();
        cells.add(Place.bucket(score));
        cells.add(Place.key(
                score,
                numbers.evidence(),
                worth.expectedDays(),
                filed.toInstant().toEpochMilli(),
                number));
        cells.add(0, 0);
    }

    private static void standing(Cells cells, Estimate numbers, Worth worth) throws SQLException {
        cells.add(numbers.eventsPerYear(), numbers.customerEurPerEvent(), numbers.companyEurPerEvent());
        cells.add(
                numbers.benefitFactor90(),
                numbers.daysLow(),
                numbers.daysHigh(),
                numbers.evidence().name());
        worth(cells, worth);
    }

    private static void worth(Cells cells, Worth worth) throws SQLException {
        cells.add(worth.claimedEurPerYear(), worth.countedEurPerYear(), worth.customerEurPerYear());
        cells.add(worth.companyEurPerYear(), worth.expectedDays(), worth.eurPerYearPerDay());
    }

    /** Log-normal, as such things are: many small ones, few great ones. */
    private Estimate numbers() {
        double events = Math.round(Math.exp(8 + 1.6 * gauss()));
        double customer = Math.round(100 * Math.exp(-1 + gauss())) / 100.0;
        double company = Math.round(100 * Math.exp(-0.5 + gauss())) / 100.0;
        double low = Math.max(0.25, Math.round(4 * Math.exp(0.2 + 0.8 * gauss())) / 4.0);
        return new Estimate(
                Math.max(1, events),
                customer,
                company,
                1.5 + random.nextInt(4),
                low,
                low * (1 + random.nextInt(4)),
                Text.skewed(KINDS, random));
    }

    private double gauss() {
        double sum = -6;
        for (int i = 0; i < 12; i++) sum += random.nextDouble();
        return sum;
    }

    private static String flags(Worth worth) {
        return worth.flags().stream().map(Flag::name).collect(Collectors.joining(","));
    }

    /** Puts values one after the other. */
    private static final class Cells {

        private final PreparedStatement statement;
        private int at;

        Cells(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(Object... values) throws SQLException {
            for (Object value : values) statement.setObject(++at, value);
        }
    }
}
