package io.vingt.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;

/** The index and how far it has come: both are kept in one commit, so that a crash cannot part them. */
final class Index implements Closeable {

    /** Changes with the fields, so that an index of older ones is made again. */
    private static final String FIELDS = "2";

    private final Concepts concepts;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long last;
    private String mark = "";
    private boolean uncommitted;

    /** What is asked of one state of the index. */
    interface Question<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    Index(IndexWriter writer, Concepts concepts) throws IOException {
        this.writer = writer;
        this.concepts = concepts;
        restore();
        searchers = new SearcherManager(writer, null);
    }

    private void restore() throws IOException {
        Map<String, String> kept = new HashMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(one -> kept.put(one.getKey(), one.getValue()));
        }
        if (format().equals(kept.get("format"))) {
            last = Long.parseLong(kept.get("last"));
            mark = kept.get("mark");
        } else {
            writer.deleteAll();
        }
    }

    private String format() {
        return FIELDS + "-" + concepts.version();
    }

    /** Id of the last history entry whose ticket is in here. */
    long last() {
        return last;
    }

    String mark() {
        return mark;
    }

    void clear() throws IOException {
        writer.deleteAll();
        last = 0;
        mark = "";
        uncommitted = true;
    }

    /** What came back to its author's drafts is taken out. */
    void write(Changes changes) throws IOException {
        for (Entry ticket : changes.tickets()) {
            if (ticket.state() == io.vingt.ticket.TicketState.DRAFT) {
                writer.deleteDocuments(TicketDocument.id(ticket.number()));
            } else {
                writer.updateDocument(TicketDocument.id(ticket.number()), TicketDocument.of(ticket, concepts));
            }
        }
        last = changes.upTo();
        mark = changes.mark();
        uncommitted = true;
    }

    /** Shows to searchers what was written. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Keeps it across a crash. */
    void commit() throws IOException {
        if (!uncommitted) return;
        writer.setLiveCommitData(Map.of("format", format(), "last", Long.toString(last), "mark", mark)
                .entrySet());
        writer.commit();
        uncommitted = false;
    }

    <T> T ask(Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.of(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            commit();
        } finally {
            searchers.close();
            writer.close();
            writer.getDirectory().close();
        }
    }

    /** As a crash leaves it: what was not committed is gone. */
    void drop() throws IOException {
        searchers.close();
        writer.rollback();
        writer.getDirectory().close();
    }
}
