package io.vingt.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.backlog.Ranks;
import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.MerchantTerms;
import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.FileTicket;
import io.vingt.ticket.Filing;
import io.vingt.ticket.FixedByMerchant;
import io.vingt.ticket.ReadTicket;
import io.vingt.ticket.TakeBack;
import io.vingt.ticket.TicketNotOpen;
import io.vingt.ticket.TicketRecord;
import io.vingt.ticket.TicketState;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingTest {

    private static final Caller SAM = new Caller(1, "Lina", "en", Set.of(Role.SALES), Set.of());
    private static final Caller RUBEN = new Caller(5, "Omar", "en", Set.of(Role.SALES), Set.of());

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aReportOnAnUnknownSiteBringsTheMerchantInAndStandsInTheBacklogWhenTheFixIsOurs(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            Reported.Filed filed =
                    filed(world, SAM, payButton("https://www.nordic.example/fr/checkout?x=1", Side.OURS));
            assertEquals("nordic.example", filed.site().name());
            assertEquals(1L, world.in(() -> world.a(Ranks.class).of(filed.number())));
            assertEquals(
                    1,
                    world.number(
                            "select count(*) from page where host = 'nordic.example' and path = '/{lang}/checkout'"));
            assertEquals(TicketState.OPEN, read(world, cast, filed.number()).state());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFixOnTheMerchantsSideNeverEntersTheQueueUntilItProvesToBeOurs(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = filed(world, SAM, payButton("nordic.example/checkout", Side.THEIRS))
                    .number();
            assertEquals(TicketState.AT_MERCHANT, read(world, cast, number).state());
            assertNull(world.in(() -> world.a(Ranks.class).of(number)));
            assertEquals(0, world.in(() -> world.a(Ranks.class).total()));
            world.run(() -> world.a(TakeBack.class).takeBack(RUBEN, number, "Their shop embeds our pay button."));
            assertEquals(1L, world.in(() -> world.a(Ranks.class).of(number)));
            assertThrows(
                    TicketNotOpen.class,
                    () -> world.run(() -> world.a(FixedByMerchant.class).fixed(SAM, number, null)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatTheMerchantFixedIsShippedWithoutAnEngineer(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = filed(world, SAM, payButton("nordic.example/checkout", Side.THEIRS))
                    .number();
            world.run(() -> world.a(FixedByMerchant.class).fixed(SAM, number, "Seen in their shop today."));
            assertEquals(TicketState.SHIPPED, read(world, cast, number).state());
            assertEquals(0, world.number("select count(*) from pull"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theSameBugOnTheSamePageByAnotherRepIsEvidenceOnTheFirstTicket(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long first = filed(world, SAM, payButton("nordic.example/checkout", Side.THEIRS))
                    .number();
            Reported again =
                    file(world, RUBEN, payButton("https://WWW.nordic.example/checkout/?id=7", Side.OURS), null);
            assertEquals(first, assertInstanceOf(Reported.Joined.class, again).number());
            TicketRecord ticket = read(world, cast, first);
            assertEquals(
                    "https://nordic.example/checkout",
                    ticket.evidence().get(0).evidence().url());
            assertEquals(1, world.number("select count(*) from ticket"));
            assertEquals(2, world.number("select count(*) from report"));
            assertEquals(1, world.number("select count(*) from merchant_ticket"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anotherBugAnotherPageAndWhatOneSaysIsDifferentAreTicketsOfTheirOwn(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            long first = filed(world, SAM, payButton("nordic.example/checkout", Side.OURS))
                    .number();
            assertNotEquals(
                    first,
                    filed(world, RUBEN, payButton("nordic.example/cart", Side.OURS))
                            .number());
            Report orders = Report.of(Cast.orderHistory(), "nordic.example/checkout", null, Side.OURS);
            assertNotEquals(first, filed(world, RUBEN, orders).number());
            Report differs = new Report(
                    Cast.payButton(),
                    "nordic.example/checkout",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Set.of(first),
                    null,
                    null);
            Reported.Filed other = filed(world, RUBEN, differs);
            assertEquals(first, other.alike().get(0).number());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofReportsOfOneBugAtOneMomentOneBecomesTheTicket(Databases database) throws Exception {
        try (World world = new World(database)) {
            new Cast(world);
            var pool = Executors.newFixedThreadPool(6);
            try {
                Callable<Reported> report =
                        () -> file(world, SAM, payButton("nordic.example/checkout", Side.OURS), null);
                for (var one : pool.invokeAll(
                        IntStream.range(0, 6).mapToObj(i -> report).toList())) one.get();
            } finally {
                pool.shutdown();
            }
            assertEquals(1, world.number("select count(*) from ticket"));
            assertEquals(6, world.number("select count(*) from report"));
            assertEquals(1, world.number("select count(*) from merchant"));
            assertEquals(6, world.number("select reports from page"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatDoesNotPassKeepsItsPageWithTheDraftUntilItIsFiledByAnyDoor(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            Report vague = Report.of(Cast.withoutAFix(), "nordic.example/checkout", "iPhone SE", Side.THEIRS);
            Reported.Refused refused = assertInstanceOf(Reported.Refused.class, file(world, SAM, vague, null));
            assertEquals(0, world.number("select count(*) from report"));
            assertEquals(0, world.number("select count(*) from merchant"), "a refused report makes nobody known");
            Filing later = world.in(() -> world.a(FileTicket.class).file(SAM, Cast.payButton(), refused.draft(), "en"));
            long number = ((Filing.Filed) later).number();
            assertEquals(1, world.number("select count(*) from report where device = 'iPhone SE'"));
            assertEquals(1, world.number("select count(*) from site where domain = 'nordic.example'"));
            assertEquals(1, world.number("select count(*) from page where path = '/checkout'"));
            assertEquals(TicketState.AT_MERCHANT, read(world, cast, number).state());
            assertEquals(0, world.number("select count(*) from draft_report"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void howItWasReckonedStaysWithTheReportThroughADraft(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            MerchantTerms terms = new MerchantTerms(811_200, 0.02, 0.5, 22, 0.1);
            Report vague = new Report(
                    Cast.withoutAFix(),
                    "nordic.example/checkout",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    terms,
                    null);
            long draft = ((Reported.Refused) file(world, SAM, vague, null)).draft();
            world.run(() -> world.a(FileTicket.class).file(SAM, Cast.payButton(), draft, "en"));
            assertEquals(
                    1,
                    world.number("select count(*) from report where visits_per_year = 811200 and share_affected = 0.02"
                            + " and share_lost = 0.5 and basket_eur = 22 and fee_share = 0.1"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aRefusedReportSentAgainAsItsDraftIsOneTicketAndOneReport(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            Report vague = Report.of(Cast.withoutAFix(), "nordic.example/checkout", null, Side.OURS);
            long draft = ((Reported.Refused) file(world, SAM, vague, null)).draft();
            assertInstanceOf(
                    Reported.Filed.class, file(world, SAM, payButton("nordic.example/checkout", Side.OURS), draft));
            assertEquals(1, world.number("select count(*) from report"));
            assertEquals(0, world.number("select count(*) from draft"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAddressThatIsNoneKeepsNothing(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            assertThrows(BadInput.class, () -> file(world, SAM, payButton("javascript:alert(1)", Side.OURS), null));
            assertEquals(0, world.number("select count(*) from merchant"));
            assertEquals(0, world.number("select count(*) from draft"));
        }
    }

    private static Report payButton(String address, Side side) {
        DraftContent content = Cast.content(
                Cast.payButton().title(),
                Cast.payButton().insight(),
                Cast.payButton().fix(),
                "Checkout",
                Cast.answers(16_224, 2, 9, 2, 1, 3, EvidenceKind.ANALYTICS));
        return Report.of(content, address, "iPhone SE, Safari 18", side);
    }

    private static Reported file(World world, Caller by, Report report, Long draft) {
        return world.in(() -> world.a(FileReport.class).file(by, report, draft, "en"));
    }

    private static Reported.Filed filed(World world, Caller by, Report report) {
        return assertInstanceOf(Reported.Filed.class, file(world, by, report, null));
    }

    private static TicketRecord read(World world, Cast cast, long number) {
        return world.in(() -> world.a(ReadTicket.class).read(cast.mara, number));
    }
}
