package io.vingt.ticket;

import io.vingt.kernel.NotThere;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;

/** What readers said since the last edit, one word of each. */
@Dependent
public class Readings {

    private final EntityManager entities;

    @Inject
    public Readings(EntityManager entities) {
        this.entities = entities;
    }

    /** The reader's own, a new one if they said nothing yet. */
    Reading of(Ticket ticket, long person) {
        return all(ticket).stream()
                .filter(said -> said.person() == person)
                .findFirst()
                .orElseGet(() -> {
                    Reading first = new Reading(ticket.number(), person);
                    entities.persist(first);
                    return first;
                });
    }

    boolean hasGotIt(Ticket ticket, long person) {
        return since(ticket).stream().anyMatch(said -> said.person() == person && said.isGotIt());
    }

    Reading said(Ticket ticket, long person) {
        return all(ticket).stream()
                .filter(said -> said.person() == person && !said.isGotIt())
                .findFirst()
                .orElseThrow(() -> new NotThere("reading"));
    }

    /** @throws NotThere when nobody said so of the text as it stands */
    List<Reading> saying(Ticket ticket, String word) {
        List<Reading> said = since(ticket).stream()
                .filter(one -> !one.isGotIt() && one.word().strip().equalsIgnoreCase(word.strip()))
                .toList();
        if (said.isEmpty()) throw new NotThere("reading");
        return said;
    }

    /** Of others than the author, who knows what is meant. */
    Readers summary(Ticket ticket) {
        entities.flush();
        List<Reading> said = since(ticket).stream()
                .filter(one -> one.person() != ticket.filedBy())
                .toList();
        List<Double> seconds = said.stream()
                .filter(Reading::isGotIt)
                .map(Reading::seconds)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        int gotIt = (int) said.stream().filter(Reading::isGotIt).count();
        return new Readers(gotIt, said.size() - gotIt, median(seconds));
    }

    /** How many others than the author did not understand. */
    long unclearTo(Ticket ticket) {
        return since(ticket).stream()
                .filter(said -> !said.isGotIt() && said.person() != ticket.filedBy())
                .count();
    }

    private List<Reading> since(Ticket ticket) {
        return all(ticket).stream()
                .filter(said -> said.since(ticket.moments().edited()))
                .toList();
    }

    private List<Reading> all(Ticket ticket) {
        return entities.createQuery("select r from Reading r where r.ticket = :ticket order by r.id", Reading.class)
                .setParameter("ticket", ticket.number())
                .getResultList();
    }

    private static Double median(List<Double> sorted) {
        if (sorted.isEmpty()) return null;
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
