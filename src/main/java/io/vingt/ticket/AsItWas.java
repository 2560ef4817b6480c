package io.vingt.ticket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Remembers a ticket as it was before a step, and brings that back: its own row, and of the rows beside it those that the
 * step may touch. What a step adds for good (a newer estimate, a piece of evidence) is known by the ids that were there.
 */
@Dependent
public class AsItWas {

    /** Which rows beside the ticket's own a step may touch. What is not here cannot be undone. */
    static final Map<Step, String> BESIDE = Map.ofEntries(
            Map.entry(Step.PULLED, "pull"),
            Map.entry(Step.HANDED_BACK, "pull"),
            Map.entry(Step.FINISHED, "pull"),
            Map.entry(Step.SKIPPED, "pull skip"),
            Map.entry(Step.BLOCKED, ""),
            Map.entry(Step.UNBLOCKED, ""),
            Map.entry(Step.GOT_IT, "reading"),
            Map.entry(Step.NOT_CLEAR, "reading labelled_case"),
            Map.entry(Step.ANSWERED, "reading"),
            Map.entry(Step.DECLINED, ""),
            Map.entry(Step.REOPENED, ""),
            Map.entry(Step.MERGED, ""),
            Map.entry(Step.RECEIVED_MERGE, ""),
            Map.entry(Step.STILL_TRUE, ""),
            Map.entry(Step.HANDED_TO_MERCHANT, ""),
            Map.entry(Step.TAKEN_BACK, ""),
            Map.entry(Step.SIGNED, ""),
            Map.entry(Step.OVERRIDDEN, ""),
            Map.entry(Step.OVERRIDE_TAKEN_BACK, ""),
            Map.entry(Step.MERCHANT_TOLD, "merchant_ticket"),
            Map.entry(Step.EDITED, "ticket_picture"),
            Map.entry(Step.ESTIMATED, "estimate"),
            Map.entry(Step.EVIDENCE_ADDED, "evidence"));

    private static final Set<String> ADDED_TO = Set.of("evidence", "estimate", "labelled_case");
    private static final String TICKET = "ticket";
    private static final String NUMBER = "ticket_number";

    private final EntityManager entities;
    private final Rows rows;

    @Inject
    public AsItWas(EntityManager entities, Rows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /** Called while the ticket is held and not yet changed; kept with the step's entry in the history. */
    void remember(Ticket ticket, Step step) {
        JsonObjectBuilder kept = Json.createObjectBuilder();
        kept.add(TICKET, copy(ticket, step));
        for (String table : BESIDE.get(step).split(" ")) {
            if (!table.isEmpty()) kept.add(table, isOnlyAddedTo(table) ? ids(table, ticket) : whole(table, ticket));
        }
        ticket.remember(kept.build().toString());
    }

    /** A claim's one statement has put the engineer on the row already: before it nobody was there. */
    private JsonArray copy(Ticket ticket, Step step) {
        JsonArray copy = rows.copy(TICKET, "number", ticket.number());
        if (step != Step.PULLED) return copy;
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder(copy.getJsonObject(0)).addNull("holder_id"))
                .build();
    }

    /** Everything as it was then; the ticket's version goes on, so that nobody takes it for the one they had read. */
    void bringBack(Ticket ticket, String text) {
        JsonObject kept = Json.createReader(new StringReader(text)).readObject();
        for (Map.Entry<String, ?> one : kept.entrySet()) {
            JsonArray copies = (JsonArray) one.getValue();
            if (one.getKey().equals(TICKET)) rows.write(TICKET, "number", copies.getJsonObject(0));
            else if (isOnlyAddedTo(one.getKey())) takeAway(one.getKey(), ticket.number(), copies);
            else replace(one.getKey(), ticket.number(), copies);
        }
    }

    private static boolean isOnlyAddedTo(String table) {
        return ADDED_TO.contains(table);
    }

    private JsonArray whole(String table, Ticket ticket) {
        return rows.copy(table, NUMBER, ticket.number());
    }

    private JsonArray ids(String table, Ticket ticket) {
        var ids = Json.createArrayBuilder();
        entities.createNativeQuery("select id from " + table + " where ticket_number = ?1")
                .setParameter(1, ticket.number())
                .getResultList()
                .forEach(id -> ids.add(((Number) id).longValue()));
        return ids.build();
    }

    private void replace(String table, long number, JsonArray copies) {
        entities.createNativeQuery("delete from " + table + " where ticket_number = ?1")
                .setParameter(1, number)
                .executeUpdate();
        rows.insert(table, copies);
    }

    /** What was not there goes; what was there and has moved to another ticket comes back. */
    private void takeAway(String table, long number, JsonArray ids) {
        String those = ids.stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")"));
        boolean none = ids.isEmpty();
        entities.createNativeQuery(
                        "delete from " + table + " where ticket_number = ?1" + (none ? "" : " and id not in " + those))
                .setParameter(1, number)
                .executeUpdate();
        if (none) return;
        entities.createNativeQuery("update " + table + " set ticket_number = ?1 where id in " + those)
                .setParameter(1, number)
                .executeUpdate();
    }
}
