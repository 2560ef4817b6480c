package io.vingt.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;

/** A ticket as a document: its words three ways (in its language, as they stand, as concepts; short ones and compounds once more), and what one filters by. */
final class TicketDocument {

    static final String NUMBER = "number";
    static final String ORDER = "order";
    static final String TITLE = "title";
    static final String INSIGHT = "insight";
    static final String FIX = "fix";
    static final String STATE = "state";
    static final String AREA = "area";
    static final String PERSON = "person";
    static final String EUR = "eurPerDay";

    static final String TITLE_STEMS = "titleStems";
    static final String STEMS = "stems";
    static final String TITLE_PLAIN = "titlePlain";
    static final String PLAIN = "plain";
    static final String TITLE_CONCEPTS = "titleConcepts";
    static final String CONCEPTS = "concepts";
    static final String SHORT = "short";
    static final String BACKWARDS = "backwards";

    private static final FieldType WORDS = words();

    private TicketDocument() {}

    static Term id(long number) {
        return new Term(NUMBER, Long.toString(number));
    }

    static Document of(Entry ticket, Concepts concepts) {
        Document document = new Document();
        document.add(new StringField(NUMBER, Long.toString(ticket.number()), Field.Store.YES));
        document.add(new NumericDocValuesField(ORDER, ticket.number()));
        document.add(new StoredField(TITLE, ticket.title()));
        document.add(new StoredField(INSIGHT, ticket.insight()));
        document.add(new StoredField(FIX, ticket.fix()));
        document.add(new StringField(STATE, ticket.state().name(), Field.Store.YES));
        document.add(new StringField(AREA, Long.toString(ticket.area()), Field.Store.YES));
        document.add(new StringField(PERSON, Long.toString(ticket.person()), Field.Store.NO));
        if (ticket.holder() != null) {
            document.add(new StringField(PERSON, Long.toString(ticket.holder()), Field.Store.NO));
        }
        document.add(new DoublePoint(EUR, ticket.eurPerYearPerDay()));
        addWords(document, ticket, concepts);
        return document;
    }

    private static void addWords(Document document, Entry ticket, Concepts concepts) {
        String body = ticket.insight() + "\n" + ticket.fix();
        List<String> titlePlain = PlainWords.of(ticket.title());
        List<String> plain = PlainWords.of(body);
        List<String> titleStems = Stems.of(ticket.language(), ticket.title());
        List<String> stems = Stems.of(ticket.language(), body);
        add(document, TITLE_STEMS, titleStems);
        add(document, STEMS, stems);
        for (List<String> words : List.of(titlePlain, plain)) add(document, SHORT, shortOnes(ticket.language(), words));
        for (List<String> words : List.of(titleStems, stems)) {
            add(document, BACKWARDS, WordForms.backwards(ticket.language(), words));
        }
        add(document, TITLE_PLAIN, titlePlain);
        add(document, PLAIN, plain);
        add(document, TITLE_CONCEPTS, concepts.of(titlePlain));
        add(document, CONCEPTS, concepts.of(plain));
    }

    private static List<String> shortOnes(String language, List<String> words) {
        return words.stream()
                .flatMap(word -> WordForms.shortOnes(language, word).stream())
                .toList();
    }

    private static void add(Document document, String field, List<String> words) {
        document.add(new Field(field, new WordStream(words), WORDS));
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
