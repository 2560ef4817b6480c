package io.vingt.people.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.gate.BundledLanguages;
import io.vingt.gate.Context;
import io.vingt.gate.Draft;
import io.vingt.gate.Gate;
import io.vingt.gate.Level;
import io.vingt.gate.Verdict;
import io.vingt.people.page.TicketExamples.Example;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the help says of its tickets, the gate says too. */
class TicketExamplesTest {

    private static final Gate GATE = new Gate(new BundledLanguages().languages());

    private record Told(String language, Example ticket) {

        Verdict verdict() {
            return judge(ticket.title(), ticket.insight(), ticket.fix());
        }

        /** With the field that was at fault as the help mends it. */
        Verdict mended() {
            return judge(or("title", ticket.title()), or("insight", ticket.insight()), or("fix", ticket.fix()));
        }

        private String or(String field, String now) {
            return ticket.field().equals(field) ? ticket.better() : now;
        }

        private Verdict judge(String title, String insight, String fix) {
            return GATE.judge(new Draft(title, insight, fix, null, null, null, null, null), Context.of(language));
        }
    }

    private static Stream<Told> in(boolean good) {
        return Stream.of("en", "fr").flatMap(language -> {
            List<Example> tickets = good ? TicketExamples.good(language) : TicketExamples.poor(language);
            return tickets.stream().map(ticket -> new Told(language, ticket));
        });
    }

    static Stream<Told> good() {
        return in(true);
    }

    static Stream<Told> poor() {
        return in(false);
    }

    private static Set<String> blocking(Verdict verdict) {
        Set<String> rules = new TreeSet<>();
        verdict.findings().stream()
                .filter(finding -> finding.level() == Level.BLOCK)
                .forEach(finding -> rules.add(finding.rule()));
        return rules;
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodOnePassesInItsLanguage(Told told) {
        Verdict verdict = told.verdict();
        assertEquals(Set.of(), blocking(verdict), told::toString);
        assertEquals(told.language(), verdict.language(), told::toString);
    }

    @ParameterizedTest
    @MethodSource("poor")
    void aPoorOneIsBlockedByTheRuleThatIsNamedAndPassesOnceMended(Told told) {
        assertTrue(blocking(told.verdict()).contains(told.ticket().rule()), told::toString);
        assertEquals(Set.of(), blocking(told.mended()), told::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void eachSaysWhyInOneLine(String language) {
        List<Example> all = Stream.concat(
                        TicketExamples.good(language).stream(), TicketExamples.poor(language).stream())
                .toList();
        assertEquals(2 * TicketExamples.EACH, all.size());
        for (Example one : all) {
            assertFalse(one.why().isBlank() || one.why().startsWith("help."), one::toString);
            assertTrue(one.why().length() <= 100, one::toString);
        }
        assertEquals(all.size(), all.stream().map(Example::why).distinct().count());
    }
}
