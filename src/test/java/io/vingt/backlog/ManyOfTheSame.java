package io.vingt.backlog;

import io.vingt.world.World;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Copies of the tickets that are there, each with a number and a place of its own: many equal scores. */
final class ManyOfTheSame {

    private static final int AT_ONCE = 1_000;

    /** Of a place, what stands before the ticket's own number. */
    private static final int BEFORE_NUMBER = 36;

    private final World world;

    ManyOfTheSame(World world) {
        this.world = world;
    }

    void fillUpTo(int count) throws SQLException {
        try (Connection connection = world.source.getConnection()) {
            connection.setAutoCommit(false);
            int templates = (int) world.number("select count(*) from ticket");
            String others = String.join(", ", columns(connection));
            String copy = "insert into ticket (number, place, " + others + ") select ?, substring(place, 1, "
                    + BEFORE_NUMBER + ") || lpad(?, 12, '0'), " + others + " from ticket where number = ?";
            try (PreparedStatement one = connection.prepareStatement(copy)) {
                for (int number = templates + 1; number <= count; number++) {
                    one.setLong(1, number);
                    one.setString(2, String.valueOf(number));
                    one.setLong(3, 1 + number % templates);
                    one.addBatch();
                    if (number % AT_ONCE == 0 || number == count) one.executeBatch();
                }
            }
            connection.commit();
        }
        recount();
    }

    private static List<String> columns(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, "public", "ticket", null)) {
            while (columns.next()) names.add(columns.getString("COLUMN_NAME"));
        }
        names.removeAll(List.of("number", "place"));
        return names;
    }

    private void recount() {
        world.ask(e -> {
            e.createNativeQuery("delete from backlog_count").executeUpdate();
            return e.createNativeQuery(
                            "insert into backlog_count (bucket, area_id, tickets, counted_eur) select bucket,"
                                    + " area_id, count(*), sum(counted_eur_per_year) from ticket where queue = 1 group by bucket, area_id")
                    .executeUpdate();
        });
    }
}
