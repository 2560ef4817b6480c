package io.vingt.search;

import io.vingt.people.Caller;
import io.vingt.people.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Has this server's index made again from the whole history, behind everybody's back: what is there is found meanwhile. */
@Dependent
public class RebuildIndex {

    private final Indexer indexer;

    @Inject
    public RebuildIndex(Indexer indexer) {
        this.indexer = indexer;
    }

    public void rebuild(Caller admin) {
        admin.must(Role.ADMIN, "rebuildIndex");
        indexer.makeAgain();
    }

    /** How many tickets can be found now. */
    public long size() {
        return indexer.ask(searcher -> (long) searcher.getIndexReader().numDocs())
                .orElse(0L);
    }
}
