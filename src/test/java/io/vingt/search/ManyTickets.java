package io.vingt.search;

import io.vingt.search.LabelledPairs.Pair;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;

/** As many tickets as one likes, the same ones each time, written past the use cases: only the index looks at them. */
final class ManyTickets {

    private static final int RARE_WORDS = 30_000;
    private static final int AT_ONCE = 1_000;
    private static final String TICKET =
            "insert into ticket (number, state, title, insight, fix, language, read_seconds,"
                    + " area_id, filed_by, filed_at, edited_at, changed_at, events_per_year, customer_eur_per_event,"
                    + " company_eur_per_event, benefit_factor_90, days_low, days_high, evidence_kind, claimed_eur_per_year,"
                    + " counted_eur_per_year, customer_eur_per_year, company_eur_per_year, expected_days, eur_per_year_per_day,"
                    + " weight, status, flags, queue, waiting, confirmed, bucket, place, got_it, not_clear, version)"
                    + " values (?, ?, ?, ?, ?, ?, 9, 1, 1, now(), now(), now(), 1, 1, 1, 1, 1, 1, 'COUNT', 1, 1, 1, 1, 1, ?,"
                    + " 1, 'RANKED', '', 1, false, false, 1, ?, 0, 0, 1)";
    private static final String HISTORY =
            "insert into history (id, ticket_number, at, by_id, what) values (?, ?, now(), 1, ?)";

    private final Random random = new Random(20);
    private final List<String> english = new ArrayList<>();
    private final List<String> french = new ArrayList<>();

    ManyTickets() {
        for (Pair pair : LabelledPairs.read()) {
            List<String> words = pair.languages().endsWith("fr") ? french : english;
            for (String part : new String[] {
                pair.ticket().title(), pair.ticket().insight(), pair.ticket().fix()
            }) {
                words.addAll(List.of(part.split(" ")));
            }
        }
    }

    /** Each ticket with two entries of history: filed, and something after it. */
    void write(DataSource source, int tickets) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement ticket = connection.prepareStatement(TICKET);
                    PreparedStatement history = connection.prepareStatement(HISTORY)) {
                for (int number = 1; number <= tickets; number++) {
                    ticket(ticket, number);
                    entry(history, 2L * number - 1, number, "FILED");
                    entry(history, 2L * number, 1 + random.nextInt(number), "GOT_IT");
                    if (number % AT_ONCE == 0 || number == tickets) {
                        ticket.executeBatch();
                        history.executeBatch();
                        connection.commit();
                    }
                }
            }
        }
    }

    private void ticket(PreparedStatement into, int number) throws SQLException {
        boolean isFrench = number % 3 == 0;
        into.setLong(1, number);
        into.setString(2, number % 5 == 0 ? "SHIPPED" : "OPEN");
        into.setString(3, words(isFrench, 8));
        into.setString(4, words(isFrench, 22));
        into.setString(5, words(isFrench, 14));
        into.setString(6, isFrench ? "fr" : "en");
        into.setDouble(7, random.nextInt(100_000));
        into.setString(8, Integer.toString(number));
        into.addBatch();
    }

    private static void entry(PreparedStatement into, long id, long number, String what) throws SQLException {
        into.setLong(1, id);
        into.setLong(2, number);
        into.setString(3, what);
        into.addBatch();
    }

    /** Mostly the words of a shop, the common ones often; one in four is rare. */
    String words(boolean isFrench, int count) {
        List<String> usual = isFrench ? french : english;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (i > 0) text.append(' ');
            if (random.nextInt(4) == 0) {
                text.append(rare(random.nextInt(RARE_WORDS)));
            } else {
                text.append(usual.get(random.nextInt(usual.size())));
            }
        }
        return text.toString();
    }

    private static String rare(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 100; rest > 0; rest /= 20)
            word.append("bcdfghjklmnprstvwxzq".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        return word.toString();
    }

    /** From one word to four, the last one sometimes unfinished. */
    String query() {
        String words = words(random.nextInt(3) == 0, 1 + random.nextInt(4));
        return random.nextInt(3) > 0 ? words : words.substring(0, 1 + words.length() * 2 / 3);
    }
}
