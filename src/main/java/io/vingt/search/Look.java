package io.vingt.search;

import static io.vingt.search.TicketDocument.AREA;
import static io.vingt.search.TicketDocument.BACKWARDS;
import static io.vingt.search.TicketDocument.CONCEPTS;
import static io.vingt.search.TicketDocument.EUR;
import static io.vingt.search.TicketDocument.PERSON;
import static io.vingt.search.TicketDocument.PLAIN;
import static io.vingt.search.TicketDocument.SHORT;
import static io.vingt.search.TicketDocument.STATE;
import static io.vingt.search.TicketDocument.STEMS;
import static io.vingt.search.TicketDocument.TITLE_CONCEPTS;
import static io.vingt.search.TicketDocument.TITLE_PLAIN;
import static io.vingt.search.TicketDocument.TITLE_STEMS;

import io.vingt.ticket.TicketState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A query built by hand from what was typed: each word counts once, by the best of its readings (as it stands, by its stem
 * in any language, as a concept); the last one may be unfinished. Nothing that is typed is syntax.
 */
final class Look {

    private static final int MOST_WORDS = 24;
    private static final float TIE = 0.1f;
    /** What a part of a word counts. */
    private static final float PART = 0.3f;

    private final Concepts concepts;

    Look(Concepts concepts) {
        this.concepts = concepts;
    }

    /**
     * @param hidden tickets that are not to be found
     * @return null when there is nothing to look for
     */
    Query of(Asked asked, Long area, List<Long> hidden) {
        List<String> words = telling(PlainWords.asTyped(asked.words()));
        if (words.isEmpty()) return null;
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            boolean unfinished = i == words.size() - 1 && endsInAWord(asked.words());
            any.add(word(words.get(i), unfinished), Occur.SHOULD);
        }
        for (String concept : Set.copyOf(concepts.of(PlainWords.of(asked.words())))) addConcept(any, concept);
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
        filter(all, asked, area);
        if (!hidden.isEmpty()) all.add(numbered(hidden), Occur.MUST_NOT);
        return all.build();
    }

    /** Words that say nothing are left out, unless there are no others. */
    private List<String> telling(List<String> words) {
        List<String> telling = words.stream()
                .filter(word -> !concepts.isIdle(PlainWords.fold(word)))
                .filter(word -> word.length() > 1 || Character.isDigit(word.charAt(0)))
                .toList();
        List<String> kept = telling.isEmpty() ? words : telling;
        return kept.subList(0, Math.min(MOST_WORDS, kept.size()));
    }

    private static boolean endsInAWord(String words) {
        return Character.isLetterOrDigit(words.codePointBefore(words.length()));
    }

    private static Query word(String word, boolean unfinished) {
        String plain = PlainWords.fold(word);
        List<Query> readings = new ArrayList<>();
        readings.add(term(TITLE_PLAIN, plain, 3));
        readings.add(term(PLAIN, plain, 1.2f));
        for (String stem : new HashSet<>(Stems.inAnyLanguage(word))) {
            readings.add(term(TITLE_STEMS, stem, 2.5f));
            readings.add(term(STEMS, stem, 1));
        }
        for (String form : WordForms.shortOnesInAnyLanguage(plain)) readings.add(term(SHORT, form, 0.7f));
        readings.addAll(compounds(Stems.inAnyLanguage(word)));
        if (Character.isDigit(plain.charAt(0))) readings.add(term(TicketDocument.NUMBER, plain, 3));
        if (unfinished && plain.length() > 1) {
            readings.add(new BoostQuery(new PrefixQuery(new Term(TITLE_PLAIN, plain)), 2));
            readings.add(new BoostQuery(new PrefixQuery(new Term(PLAIN, plain)), 0.5f));
        }
        return new DisjunctionMaxQuery(readings, TIE);
    }

    /** Words that end in this one, and what this one ends in. */
    private static List<Query> compounds(Set<String> stems) {
        List<Query> readings = new ArrayList<>();
        List<BytesRef> tails = new ArrayList<>();
        for (String stem : stems) {
            if (WordForms.canEndACompound(stem)) {
                Query ending = new PrefixQuery(new Term(BACKWARDS, WordForms.backwards(stem)));
                readings.add(new BoostQuery(ending, PART));
            }
            for (String tail : WordForms.tails(stem)) tails.add(new BytesRef(tail));
        }
        for (String field : List.of(TITLE_STEMS, STEMS)) {
            if (!tails.isEmpty()) readings.add(new BoostQuery(new TermInSetQuery(field, tails), PART));
        }
        return readings;
    }

    /** What a word means in the other language counts less than the word itself. */
    private static void addConcept(BooleanQuery.Builder any, String concept) {
        if (!Character.isUpperCase(concept.charAt(0))) return;
        any.add(
                new DisjunctionMaxQuery(
                        List.of(term(TITLE_CONCEPTS, concept, 0.6f), term(CONCEPTS, concept, 0.25f)), TIE),
                Occur.SHOULD);
    }

    private static void filter(BooleanQuery.Builder all, Asked asked, Long area) {
        if (!asked.states().isEmpty()) all.add(in(asked.states()), Occur.FILTER);
        if (area != null) all.add(new TermQuery(new Term(AREA, area.toString())), Occur.FILTER);
        if (asked.person() != null) {
            all.add(new TermQuery(new Term(PERSON, asked.person().toString())), Occur.FILTER);
        }
        if (asked.minEurPerDay() != null) {
            all.add(DoublePoint.newRangeQuery(EUR, asked.minEurPerDay(), Double.POSITIVE_INFINITY), Occur.FILTER);
        }
    }

    static Query in(Set<TicketState> states) {
        return new TermInSetQuery(
                STATE, states.stream().map(state -> new BytesRef(state.name())).toList());
    }

    private static Query numbered(List<Long> numbers) {
        return new TermInSetQuery(
                TicketDocument.NUMBER,
                numbers.stream().map(number -> new BytesRef(number.toString())).toList());
    }

    private static Query term(String field, String word, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, word)), boost);
    }
}
