package io.vingt.ticket;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** One's own drafts; nobody else has a way to them. */
@Dependent
@Transactional
public class MyDrafts {

    private static final int MOST = 200;

    private final Drafts drafts;

    @Inject
    public MyDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    public List<DraftRecord> all(Caller me) {
        return drafts.of(me, MOST).stream().map(DraftRecord::of).toList();
    }

    /** How many there are; for the navigation. */
    public long count(Caller me) {
        return drafts.count(me);
    }

    /** @throws io.vingt.kernel.NotThere for somebody else's */
    public DraftRecord one(Caller me, long id) {
        return DraftRecord.of(drafts.own(id, me));
    }
}
