package io.vingt.people.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.gate.BundledLanguages;
import io.vingt.gate.Context;
import io.vingt.gate.Draft;
import io.vingt.gate.Gate;
import io.vingt.kernel.Sentences;
import io.vingt.people.Role;
import io.vingt.people.page.HelpPage.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HelpPageTest {

    private static final double TWO_MINUTES = 120;

    private static final Gate GATE = new Gate(new BundledLanguages().languages());

    private record Page(String name, String language) {}

    static Stream<Page> pages() {
        return HelpPage.PAGES.stream().flatMap(name -> Stream.of(new Page(name, "en"), new Page(name, "fr")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadInTwoMinutesByTheGatesOwnMeasure(Page page) {
        List<Part> parts = HelpPage.parts(page.name, page.language);
        String text = Sentences.say(page.language, "help." + page.name + ".0") + "\n\n"
                + parts.stream()
                        .map(part -> part.title() + "\n\n" + String.join("\n", part.lines()))
                        .collect(Collectors.joining("\n\n"));
        Draft draft = new Draft(null, text, null, page.language, null, null, null, null);
        double seconds = GATE.judge(draft, Context.of(page.language)).readSeconds();
        assertTrue(seconds > 20 && seconds <= TWO_MINUTES, page + " takes " + seconds + " s");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPartHasLinesAndBothLanguagesHaveTheSame(Page page) {
        List<Part> english = HelpPage.parts(page.name, "en");
        assertTrue(english.size() >= 3, page.name);
        for (Part part : english) assertTrue(part.lines().size() >= 2, part.title());
        assertEquals(lines(english), lines(HelpPage.parts(page.name, page.language)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasItsPage(Role role) {
        assertEquals(role.name(), HelpPage.own(Set.of(role)).toUpperCase(java.util.Locale.ROOT));
    }

    private static List<Integer> lines(List<Part> parts) {
        return parts.stream().map(part -> part.lines().size()).toList();
    }
}
