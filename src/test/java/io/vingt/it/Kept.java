package io.vingt.it;

import io.vingt.kernel.SettingsDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the database holds while no server runs. */
final class Kept {

    private static final Map<String, String> CONTRADICTIONS = new LinkedHashMap<>();

    static {
        CONTRADICTIONS.put(
                "pulled without a claim",
                "select number from ticket t where state = 'PULLED' and not exists"
                        + " (select 1 from pull p where p.ticket_number = t.number and p.person_id = t.holder_id)");
        CONTRADICTIONS.put(
                "a claim on a ticket that is not pulled",
                "select ticket_number from pull p where not exists"
                        + " (select 1 from ticket t where t.number = p.ticket_number and t.state = 'PULLED')");
        CONTRADICTIONS.put(
                "held without being pulled",
                "select number from ticket where holder_id is not null and state not in ('PULLED', 'SHIPPED')");
        CONTRADICTIONS.put("pulled without a history entry", without("state in ('PULLED', 'SHIPPED')", "PULLED"));
        CONTRADICTIONS.put("shipped without a history entry", without("state = 'SHIPPED'", "FINISHED"));
        CONTRADICTIONS.put("filed without a history entry", without("state <> 'DRAFT'", "FILED"));
        CONTRADICTIONS.put(
                "pulled more often than given back",
                "select ticket_number from history where what = 'PULLED' group by ticket_number having count(*) > 1");
        CONTRADICTIONS.put(
                "filed twice for one key", "select min(number) from ticket group by title having count(*) > 1");
        CONTRADICTIONS.put(
                "open work that is not counted",
                "select id from person p where open_pulls <>"
                        + " (select count(*) from pull c where c.person_id = p.id)");
        CONTRADICTIONS.put(
                "the kept counters",
                "select 1 from backlog_version where (select coalesce(sum(tickets), 0) from backlog_count)"
                        + " <> (select count(*) from ticket where queue = 1)");
        CONTRADICTIONS.put(
                "a ticket without an estimate",
                "select number from ticket t where not exists"
                        + " (select 1 from estimate e where e.ticket_number = t.number)");
    }

    private final String url;

    Kept(Path data) {
        url = "jdbc:h2:file:" + data.resolve("vingt").toAbsolutePath() + SettingsDataSource.H2_MODE;
    }

    private static String without(String tickets, String what) {
        return "select number from ticket t where " + tickets
                + " and not exists (select 1 from history h where h.ticket_number = t.number and h.what = '" + what
                + "')";
    }

    /** What cannot be true of a database that only whole transactions have reached. */
    List<String> contradictions() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            for (Map.Entry<String, String> one : CONTRADICTIONS.entrySet()) {
                List<Object[]> rows = rows(connection, one.getValue());
                if (!rows.isEmpty())
                    found.add(one.getKey() + ": " + rows.get(0)[0] + " and " + rows.size() + " in all");
            }
        }
        return found;
    }

    /** What was answered and is not there. */
    List<String> missing(Workforce work) throws SQLException {
        List<String> found = new ArrayList<>();
        Map<Long, String> states = states();
        work.filed.forEach((key, number) -> {
            if (!states.containsKey(number)) found.add("filed with " + key + ", answered as " + number + ", not there");
        });
        work.pulled.keySet().stream()
                .filter(number -> !List.of("PULLED", "SHIPPED").contains(states.getOrDefault(number, "gone")))
                .forEach(number -> found.add("answered as pulled, is " + states.get(number) + ": " + number));
        work.finished.stream()
                .filter(number -> !"SHIPPED".equals(states.get(number)))
                .forEach(number -> found.add("answered as shipped, is " + states.get(number) + ": " + number));
        return found;
    }

    /** State by number. */
    Map<Long, String> states() throws SQLException {
        Map<Long, String> states = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            for (Object[] row : rows(connection, "select number, state from ticket")) {
                states.put(((Number) row[0]).longValue(), (String) row[1]);
            }
        }
        return states;
    }

    /** The ticket that each person holds, by the person's name. */
    Map<String, Long> held() throws SQLException {
        Map<String, Long> held = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            for (Object[] row : rows(
                    connection, "select p.name, c.ticket_number from pull c join person p on p.id = c.person_id")) {
                held.put((String) row[0], ((Number) row[1]).longValue());
            }
        }
        return held;
    }

    private static List<Object[]> rows(Connection connection, String sql) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                Object[] row = new Object[found.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) row[i] = found.getObject(i + 1);
                rows.add(row);
            }
        }
        return rows;
    }
}
