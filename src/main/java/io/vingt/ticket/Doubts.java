package io.vingt.ticket;

import io.vingt.kernel.Cells;
import io.vingt.people.Caller;
import io.vingt.ticket.Returned.Skipped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why one's tickets came back to one's drafts: two queries, however many drafts there are. */
@Dependent
public class Doubts {

    private static final String MINE = " from draft d join ticket t on t.number = d.ticket_number join ";
    private static final int MOST = 1_000;

    private final EntityManager entities;

    @Inject
    public Doubts(EntityManager entities) {
        this.entities = entities;
    }

    /** @return by the numbers of one's tickets that are drafts again */
    Map<Long, Said> of(Caller author) {
        Map<Long, Said> byTicket = new HashMap<>();
        for (Cells c : rows(
                "select d.ticket_number, r.word, r.answer" + MINE + "reading r on r.ticket_number = t.number"
                        + " where d.author_id = ?1 and r.kind = 'NOT_CLEAR' and r.at >= t.edited_at"
                        + " and r.person_id <> d.author_id order by r.at, r.id",
                author)) {
            byTicket.computeIfAbsent(c.whole(0), number -> new Said()).unclear(c.text(1), c.text(2));
        }
        for (Cells c : rows(
                "select d.ticket_number, s.code, s.reason" + MINE + "skip s on s.ticket_number = t.number"
                        + " where d.author_id = ?1 and s.at >= t.edited_at and s.person_id <> d.author_id order by s.at",
                author)) {
            byTicket.computeIfAbsent(c.whole(0), number -> new Said())
                    .skipped
                    .add(new Skipped(SkipCode.valueOf(c.text(1)), c.text(2)));
        }
        return byTicket;
    }

    private List<Cells> rows(String sql, Caller author) {
        List<?> rows = entities.createNativeQuery(sql)
                .setParameter(1, author.id())
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> new Cells((Object[]) row)).toList();
    }

    /** What was said of one ticket since its last edit. */
    static final class Said {

        private final Map<String, Doubt> byWord = new LinkedHashMap<>();
        private final List<Skipped> skipped = new ArrayList<>();

        private void unclear(String word, String answer) {
            byWord.merge(
                    word.strip().toLowerCase(Locale.ROOT),
                    new Doubt(word.strip(), 1, answer, List.of()),
                    (first, more) -> new Doubt(
                            first.word(),
                            first.readers() + 1,
                            first.answer() == null ? more.answer() : first.answer(),
                            List.of()));
        }

        /** @param content the text in which the words are looked for */
        Returned on(DraftContent content) {
            List<Doubt> unclear = byWord.values().stream()
                    .map(doubt ->
                            new Doubt(doubt.word(), doubt.readers(), doubt.answer(), Marks.of(doubt.word(), content)))
                    .toList();
            return new Returned(unclear, List.copyOf(skipped));
        }
    }
}
