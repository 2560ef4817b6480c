package io.vingt.ticket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.backlog.PullNext;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.ticket.HearReader;
import io.vingt.ticket.SkipCode;
import io.vingt.ticket.SkipTicket;
import io.vingt.ticket.UndoStep;
import io.vingt.ticket.verdict.ExportCases.Line;
import io.vingt.ticket.verdict.VerdictFigures.Share;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers say becomes cases, and cases become sentences and a file. */
class KeptCasesTest {

    private static final Caller ADMIN = new Caller(4, "Mara", "en", Set.of(Role.ADMIN), Set.of());

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatTwoReadersOfATicketDoNotUnderstandIsOneCaseThatNamesNobody(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = cast.filed(cast.lina, Cast.payButton());
            world.run(() -> world.a(HearReader.class).notClear(cast.amelie, number, "viewport", 9.0));
            assertEquals("not clear: viewport", lines(world).get(0).note());
            world.run(() -> world.a(HearReader.class).notClear(cast.omar, number, "keyboard", null));
            List<Line> lines = lines(world);
            assertEquals(1, lines.size());
            assertEquals(
                    new Line(
                            lines.get(0).id(),
                            "en",
                            Cast.payButton().title(),
                            Cast.payButton().insight(),
                            Cast.payButton().fix(),
                            "no",
                            List.of(),
                            false,
                            "not understood",
                            "BOUNCE"),
                    lines.get(0));
            assertEquals(2, figures(world).notClear());
            assertEquals(1, figures(world).bounced());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsTakenBackNeverWasAndAnAuthorsOwnTapIsNone(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = cast.filed(cast.lina, Cast.payButton());
            world.run(() -> world.a(HearReader.class).notClear(cast.lina, number, "viewport", null));
            world.run(() -> world.a(HearReader.class).notClear(cast.omar, number, "viewport", null));
            assertEquals(1, lines(world).size());
            world.in(() -> world.a(UndoStep.class).undo(cast.omar, number));
            assertEquals(List.of(), lines(world));
        }
    }

    @ParameterizedTest
    @CsvSource({"H2, UNCLEAR, 1", "H2, TOO_BIG, 0", "POSTGRESQL, UNCLEAR, 1", "POSTGRESQL, NOT_MY_SKILL, 0"})
    void onlyABounceForWhatIsUnclearIsACase(Databases database, SkipCode code, int cases) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = cast.filed(cast.lina, Cast.payButton());
            for (Caller one : List.of(cast.jonas, cast.amelie, cast.omar)) {
                world.in(() -> world.a(PullNext.class).pull(one, Set.of()));
                world.run(() -> world.a(SkipTicket.class).skip(one, number, code, null));
            }
            assertEquals(1, world.number("select count(*) from ticket where state = 'DRAFT'"));
            assertEquals(cases, lines(world).size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theLastWordOnATextIsTheOneThatCounts(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            keep(world, "en", "Show a hint.", false, "FIX-01");
            keep(world, "en", "Show a hint.", true, "FIX-01 VAG-01");
            keep(world, "fr", "Afficher une aide.", false, "FIX-02");
            List<Line> lines = lines(world);
            assertEquals(
                    List.of("yes", "no"), lines.stream().map(Line::expected).toList());
            assertEquals(
                    "understood in 12 s, overruled FIX-01 VAG-01", lines.get(0).note());
            assertEquals(
                    List.of(List.of(), List.of("FIX-02")),
                    lines.stream().map(Line::reasons).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void figuresAreOfTheLastNinetyDaysAndByRuleAndLanguage(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            keep(world, "en", "old", true, "VAG-01");
            world.clock.pass(Duration.ofDays(91));
            keep(world, "en", "one", true, "FIX-01");
            keep(world, "en", "two", true, "FIX-01 LOC-01");
            keep(world, "fr", "trois", false, "FIX-01");
            VerdictFigures figures = figures(world);
            assertEquals(3, figures.asked());
            assertEquals(2, figures.understood());
            assertEquals(List.of(new Share("FIX-01", 3, 2), new Share("LOC-01", 1, 1)), figures.rules());
            assertEquals(List.of(new Share("en", 2, 2), new Share("fr", 1, 0)), figures.languages());
            assertEquals(4, figures.cases());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void manyCasesAreReadInSmallPieces(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            world.run(() -> {
                for (int i = 0; i < 1_203; i++) keepNow(world, "en", "text " + i, i % 2 == 0, "FIX-01");
            });
            List<Line> lines = lines(world);
            assertEquals(1_203, lines.stream().map(Line::id).distinct().count());
            assertEquals(2, world.statementsOf(() -> world.a(ExportCases.class).export(ADMIN, line -> {})));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyAdminsSeeThem(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            assertThrows(
                    NotAllowed.class,
                    () -> world.in(() -> world.a(ReadVerdicts.class).read(cast.mara)));
            assertThrows(
                    NotAllowed.class,
                    () -> world.run(() -> world.a(ExportCases.class).export(cast.mara, line -> {})));
        }
    }

    private static void keep(World world, String language, String fix, boolean clear, String rules) {
        world.run(() -> keepNow(world, language, fix, clear, rules));
    }

    private static void keepNow(World world, String language, String fix, boolean clear, String rules) {
        world.a(LabelledCases.class)
                .keep(new LabelledCase(
                        CaseSource.READER,
                        language,
                        "Title",
                        "Insight",
                        fix,
                        clear,
                        List.of(rules.split(" ")),
                        null,
                        12.0,
                        null));
    }

    private static List<Line> lines(World world) {
        List<Line> lines = new ArrayList<>();
        world.run(() -> world.a(ExportCases.class).export(ADMIN, lines::add));
        return lines;
    }

    private static VerdictFigures figures(World world) {
        return world.in(() -> world.a(ReadVerdicts.class).read(ADMIN));
    }
}
