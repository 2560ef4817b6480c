package io.vingt.ticket;

import io.vingt.kernel.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which columns our tables have, as the database tells it: asked once, since only a migration changes them. */
@ApplicationScoped
public class Columns {

    /** @param type as a cast names it */
    record Column(String name, String type) {}

    private final Map<String, List<Column>> known = new ConcurrentHashMap<>();

    @Inject
    EntityManager entities;

    List<Column> of(String table) {
        List<Column> columns = known.get(table);
        if (columns == null) {
            columns = ask(table);
            known.put(table, columns);
        }
        return columns;
    }

    private List<Column> ask(String table) {
        List<?> rows = entities.createNativeQuery("select column_name, data_type from information_schema.columns"
                        + " where table_schema = current_schema and table_name = ?1 order by ordinal_position")
                .setParameter(1, table)
                .getResultList();
        return rows.stream()
                .map(row -> new Cells((Object[]) row))
                .map(cells -> new Column(cells.text(0), cells.text(1)))
                .toList();
    }
}
