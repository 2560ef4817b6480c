package io.vingt.search;

import static io.vingt.search.TicketDocument.CONCEPTS;
import static io.vingt.search.TicketDocument.FIX;
import static io.vingt.search.TicketDocument.INSIGHT;
import static io.vingt.search.TicketDocument.NUMBER;
import static io.vingt.search.TicketDocument.TITLE;
import static io.vingt.search.TicketDocument.TITLE_CONCEPTS;

import io.vingt.gate.Alike;
import io.vingt.ticket.Likeness;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Open tickets that tell the same as a text, in English or French: the index proposes some that share rare words, and each
 * of these is compared exactly.
 */
@Dependent
public class FindAlike implements Likeness {

    private static final int MOST = 5;
    private static final int CANDIDATES = 50;
    private static final int MOST_TERMS = 20;

    /** From here on a ticket is shown beside the form. */
    static final double FLOOR = 0.25;

    private static final int MOST_RECENT = 200;

    private final Indexer indexer;
    private final Concepts concepts = Concepts.BUNDLED;
    private final Resemblance resemblance = new Resemblance(concepts);

    @Inject
    public FindAlike(Indexer indexer) {
        this.indexer = indexer;
    }

    /** Only what rule DUP-01 warns of. */
    @Override
    public List<Alike> alike(String title, String insight, String fix) {
        return best(title, insight, fix, true);
    }

    /** @return at most five that resemble it at all, best first, likeness from 0 to 1 */
    public List<Alike> similar(String title, String insight, String fix) {
        return best(title, insight, fix, false);
    }

    private List<Alike> best(String title, String insight, String fix, boolean onlySame) {
        Telling text = Telling.of(concepts, title, insight, fix);
        if (text.all().isEmpty()) return List.of();
        List<Entry> recent = indexer.notYet(MOST_RECENT);
        Set<Long> newer = recent.stream().map(Entry::number).collect(Collectors.toSet());
        List<Alike> found = indexer.ask(searcher -> compare(searcher, text, onlySame)).orElse(List.of()).stream()
                .filter(alike -> !newer.contains(alike.number()))
                .collect(Collectors.toCollection(ArrayList::new));
        for (Entry one : recent)
            if (Asked.OPEN.contains(one.state())) compare(text, one, onlySame).ifPresent(found::add);
        return found.stream()
                .sorted(Comparator.comparingDouble(Alike::likeness).reversed().thenComparingLong(Alike::number))
                .limit(MOST)
                .toList();
    }

    /** What was filed a moment ago, and the index does not know yet: the row above in an import, or a colleague's report. */
    private Optional<Alike> compare(Telling text, Entry other, boolean onlySame) {
        Telling told = Telling.of(concepts, other.title(), other.insight(), other.fix());
        Resemblance.Likeness like = resemblance.of(text, told);
        boolean counts = onlySame ? like.same() : like.value() >= FLOOR;
        return counts ? Optional.of(new Alike(other.number(), other.title(), like.value())) : Optional.empty();
    }

    private List<Alike> compare(IndexSearcher searcher, Telling text, boolean onlySame) throws IOException {
        List<Alike> found = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : searcher.search(candidates(searcher, text), CANDIDATES).scoreDocs) {
            Document other = stored.document(hit.doc, Set.of(NUMBER, TITLE, INSIGHT, FIX));
            Telling told = Telling.of(concepts, other.get(TITLE), other.get(INSIGHT), other.get(FIX));
            Resemblance.Likeness like = resemblance.of(text, told);
            if (onlySame ? like.same() : like.value() >= FLOOR) {
                found.add(new Alike(Long.parseLong(other.get(NUMBER)), other.get(TITLE), like.value()));
            }
        }
        return found;
    }

    private static Query candidates(IndexSearcher searcher, Telling text) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : rarest(searcher, text)) {
            boolean inTitle = text.title().contains(word);
            any.add(new BoostQuery(new TermQuery(new Term(TITLE_CONCEPTS, word)), inTitle ? 3 : 1), Occur.SHOULD);
            any.add(new BoostQuery(new TermQuery(new Term(CONCEPTS, word)), inTitle ? 1 : 0.6f), Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(Look.in(Asked.OPEN), Occur.FILTER)
                .build();
    }

    /** The title's words, then the rarest of the others: a long text costs no more than a short one. */
    private static List<String> rarest(IndexSearcher searcher, Telling text) throws IOException {
        record Counted(String word, int tickets) {}
        List<Counted> others = new ArrayList<>();
        Set<String> words = new LinkedHashSet<>(text.title());
        for (String word : new LinkedHashSet<>(text.all())) {
            int tickets = searcher.getIndexReader().docFreq(new Term(CONCEPTS, word));
            if (tickets > 0 && !words.contains(word)) others.add(new Counted(word, tickets));
        }
        others.sort(Comparator.comparingInt(Counted::tickets));
        others.forEach(other -> words.add(other.word()));
        return words.stream().limit(MOST_TERMS).toList();
    }
}
