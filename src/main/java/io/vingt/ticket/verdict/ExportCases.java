package io.vingt.ticket.verdict;

import io.vingt.kernel.Cells;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;

/**
 * The labelled cases for the trainer, a thousand at a time. A text stands in them once, with the last word on it: the same
 * text in two folds would let the trainer test what it has learnt.
 */
@Dependent
@Transactional
public class ExportCases {

    private static final int AT_ONCE = 1_000;
    private static final String LAST_WORDS = " from labelled_case c where not exists"
            + " (select 1 from labelled_case n where n.text_hash = c.text_hash and n.id > c.id)";
    private static final String PAGE = "select c.id, c.source, c.language, c.title, c.insight, c.fix, c.clear, c.rules,"
            + " c.word, c.seconds" + LAST_WORDS + " and c.id > ?1 order by c.id limit " + AT_ONCE;

    private final EntityManager entities;

    @Inject
    public ExportCases(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A line of the file, with the fields of the corpus.
     *
     * @param expected yes where the gate should let it pass, else no
     * @param reasons ids of the rules that refused it and were right
     */
    public record Line(
            String id,
            String language,
            String title,
            String insight,
            String fix,
            String expected,
            List<String> reasons,
            boolean border,
            String note,
            String source) {}

    /** @throws io.vingt.kernel.NotAllowed for who is no admin */
    public void mustBeAllowed(Caller by) {
        by.must(Role.ADMIN, "verdicts");
    }

    public void export(Caller by, Consumer<Line> each) {
        mustBeAllowed(by);
        long last = 0;
        List<?> rows;
        do {
            rows = entities.createNativeQuery(PAGE).setParameter(1, last).getResultList();
            for (Object row : rows) {
                Cells cells = new Cells((Object[]) row);
                each.accept(line(cells));
                last = cells.whole(0);
            }
        } while (rows.size() == AT_ONCE);
    }

    /** How many lines the file has. */
    long count() {
        return ((Number) entities.createNativeQuery("select count(*)" + LAST_WORDS)
                        .getSingleResult())
                .longValue();
    }

    private static Line line(Cells c) {
        boolean clear = (Boolean) c.row()[6];
        List<String> rules = c.text(7).isEmpty() ? List.of() : List.of(c.text(7).split(" "));
        return new Line(
                "vingt-" + c.whole(0),
                c.text(2),
                c.text(3),
                c.text(4),
                c.text(5),
                clear ? "yes" : "no",
                clear ? List.of() : rules,
                false,
                note(clear, rules, c.text(8), c.realOrNull(9)),
                c.text(1));
    }

    private static String note(boolean clear, List<String> rules, String word, Double seconds) {
        String took = seconds == null ? "" : " in " + Math.round(seconds) + " s";
        if (clear) return "understood" + took + ", overruled " + String.join(" ", rules);
        return word == null ? "not understood" + took : "not clear: " + word;
    }
}
