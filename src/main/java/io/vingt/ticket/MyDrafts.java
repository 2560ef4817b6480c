package io.vingt.ticket;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** One's own drafts; nobody else has a way to them. */
@Dependent
@Transactional
public class MyDrafts {

    private static final int MOST = 200;

    private final Drafts drafts;
    private final Doubts doubts;

    @Inject
    public MyDrafts(Drafts drafts, Doubts doubts) {
        this.drafts = drafts;
        this.doubts = doubts;
    }

    public List<DraftRecord> all(Caller me) {
        List<Draft> mine = drafts.of(me, MOST);
        boolean anyCameBack = mine.stream().anyMatch(draft -> draft.ticket() != null);
        Map<Long, Doubts.Said> said = anyCameBack ? doubts.of(me) : Map.of();
        return mine.stream().map(draft -> DraftRecord.of(draft, said)).toList();
    }

    /** How many there are; for the navigation. */
    public long count(Caller me) {
        return drafts.count(me);
    }

    /** @throws io.vingt.kernel.NotThere for somebody else's */
    public DraftRecord one(Caller me, long id) {
        Draft draft = drafts.own(id, me);
        return DraftRecord.of(draft, draft.ticket() == null ? Map.of() : doubts.of(me));
    }
}
