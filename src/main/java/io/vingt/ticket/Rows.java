package io.vingt.ticket;

import io.vingt.ticket.Columns.Column;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows copied to text and back, exactly and whatever columns they have: each value as the database itself writes and reads
 * it. Tables and columns are our own names, never anybody's input.
 */
@Dependent
public class Rows {

    private final EntityManager entities;
    private final Columns columns;

    @Inject
    public Rows(EntityManager entities, Columns columns) {
        this.entities = entities;
        this.columns = columns;
    }

    JsonArray copy(String table, String key, long value) {
        List<Column> all = columns.of(table);
        String texts = all.stream()
                .map(column -> "cast(" + column.name() + " as varchar)")
                .collect(Collectors.joining(", "));
        List<?> rows = entities.createNativeQuery("select " + texts + " from " + table + " where " + key + " = ?1")
                .setParameter(1, value)
                .getResultList();
        JsonArrayBuilder copies = Json.createArrayBuilder();
        rows.forEach(row -> copies.add(copy(all, (Object[]) row)));
        return copies.build();
    }

    private static JsonObject copy(List<Column> columns, Object[] row) {
        JsonObjectBuilder copy = Json.createObjectBuilder();
        for (int i = 0; i < row.length; i++) {
            if (row[i] == null) copy.addNull(columns.get(i).name());
            else copy.add(columns.get(i).name(), (String) row[i]);
        }
        return copy.build();
    }

    /** Writes the copy over the row that is there, which becomes a new version of itself. */
    void write(String table, String key, JsonObject copy) {
        List<Column> all = columns.of(table).stream()
                .filter(column -> !column.name().equals("version"))
                .toList();
        String values = IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).name() + " = " + read(all, i))
                .collect(Collectors.joining(", "));
        String where = " where " + key + " = cast(?" + (all.size() + 1) + " as bigint)";
        Query query =
                entities.createNativeQuery("update " + table + " set " + values + ", version = version + 1" + where);
        bind(query, all, copy).setParameter(all.size() + 1, copy.getString(key)).executeUpdate();
    }

    /** Puts rows back where none of theirs is any more. */
    void insert(String table, JsonArray copies) {
        List<Column> all = columns.of(table);
        String names = all.stream().map(Column::name).collect(Collectors.joining(", "));
        String values =
                IntStream.range(0, all.size()).mapToObj(i -> read(all, i)).collect(Collectors.joining(", "));
        for (JsonObject copy : copies.getValuesAs(JsonObject.class)) {
            Query query =
                    entities.createNativeQuery("insert into " + table + " (" + names + ") values (" + values + ")");
            bind(query, all, copy).executeUpdate();
        }
    }

    private static Query bind(Query query, List<Column> columns, JsonObject copy) {
        for (int i = 0; i < columns.size(); i++) {
            query.setParameter(i + 1, copy.getString(columns.get(i).name(), null));
        }
        return query;
    }

    private static String read(List<Column> columns, int at) {
        return "cast(?" + (at + 1) + " as " + columns.get(at).type() + ")";
    }
}
