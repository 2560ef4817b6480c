package io.vingt.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of a text as the analyzer of its language leaves them: elisions and stop words gone, endings too; and without
 * accents after that.
 */
final class Stems {

    private static final Map<String, Analyzer> ANALYZERS = Map.of(
            "en", new EnglishAnalyzer(),
            "fr", new FrenchAnalyzer(),
            "sv", new SwedishAnalyzer(),
            "de", new GermanAnalyzer(),
            "es", new SpanishAnalyzer());

    private Stems() {}

    /** @return nothing for a language without an analyzer: its words are found as they stand */
    static List<String> of(String language, String text) {
        Analyzer analyzer = language == null ? null : ANALYZERS.get(language);
        return analyzer == null ? List.of() : read(analyzer, text);
    }

    /** What one word of a query may be in each language, with its accents and without. */
    static Set<String> inAnyLanguage(String word) {
        Set<String> stems = new LinkedHashSet<>();
        String plain = PlainWords.fold(word);
        for (Analyzer analyzer : ANALYZERS.values()) {
            stems.addAll(read(analyzer, word));
            if (!plain.equals(word)) stems.addAll(read(analyzer, plain));
        }
        return stems;
    }

    private static List<String> read(Analyzer analyzer, String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) stems.add(PlainWords.fold(term.toString()));
            stream.end();
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
