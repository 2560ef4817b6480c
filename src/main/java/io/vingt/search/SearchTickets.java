package io.vingt.search;

import static io.vingt.search.TicketDocument.AREA;
import static io.vingt.search.TicketDocument.NUMBER;
import static io.vingt.search.TicketDocument.ORDER;
import static io.vingt.search.TicketDocument.STATE;
import static io.vingt.search.TicketDocument.TITLE;

import io.vingt.people.Areas;
import io.vingt.people.Caller;
import io.vingt.ticket.Sights;
import io.vingt.ticket.TicketState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;

/** Finds tickets by words, best first; of equals the newer one. What is in somebody's drafts is not there to be found. */
@Dependent
public class SearchTickets {

    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, new SortField(ORDER, SortField.Type.LONG, true));
    private static final Set<String> SHOWN = Set.of(NUMBER, TITLE, AREA, STATE);

    private final Indexer indexer;
    private final Areas areas;
    private final Sights sights;
    private final Look look = new Look(Concepts.BUNDLED);

    @Inject
    public SearchTickets(Indexer indexer, Areas areas, Sights sights) {
        this.indexer = indexer;
        this.areas = areas;
        this.sights = sights;
    }

    /**
     * A filter by amount leaves out what is sealed to the reader: whether it is there would be a figure.
     *
     * @return nothing where there are no words to look for, or no such area
     */
    public List<Found> search(Caller by, Asked asked) {
        Map<String, String> names = new HashMap<>();
        Long area = null;
        for (Areas.Row row : areas.list()) {
            names.put(Long.toString(row.id()), row.name());
            if (row.name().equals(asked.area())) area = row.id();
        }
        if (asked.area() != null && area == null) return List.of();
        List<Long> sealed = asked.minEurPerDay() == null ? List.of() : sights.sealed(by);
        Query query = look.of(asked, area, sealed);
        if (query == null) return List.of();
        return indexer.ask(searcher -> found(searcher, query, asked.limit(), names))
                .orElse(List.of());
    }

    private static List<Found> found(IndexSearcher searcher, Query query, int limit, Map<String, String> areas)
            throws IOException {
        TopDocs best =
                searcher.search(query, new org.apache.lucene.search.TopFieldCollectorManager(BEST, limit, null, limit));
        StoredFields stored = searcher.storedFields();
        List<Found> found = new ArrayList<>(best.scoreDocs.length);
        for (ScoreDoc hit : best.scoreDocs) {
            Document document = stored.document(hit.doc, SHOWN);
            found.add(new Found(
                    Long.parseLong(document.get(NUMBER)),
                    document.get(TITLE),
                    areas.get(document.get(AREA)),
                    TicketState.valueOf(document.get(STATE)),
                    ((Float) ((FieldDoc) hit).fields[0]).doubleValue()));
        }
        return found;
    }
}
