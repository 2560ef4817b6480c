package io.vingt.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.FixedByMerchant;
import io.vingt.ticket.TicketState;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisitTest {

    private static final Caller SAM = new Caller(1, "Lina", "en", Set.of(Role.SALES), Set.of());
    private static final Caller RUBEN = new Caller(5, "Omar", "en", Set.of(Role.SALES), Set.of());

    @ParameterizedTest
    @EnumSource(Databases.class)
    void beforeAVisitOneReadsWhatIsFixedWhatIsOpenAndWhenTheyWereLastTold(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            Reported.Filed fixed = report(world, Cast.payButton(), "nordic.example/checkout", Side.THEIRS);
            report(world, Cast.orderHistory(), "nordic.example/orders/12", Side.OURS);
            Reported.Filed theirs = report(world, Cast.payButton(), "nordic.example/cart", Side.THEIRS);
            long merchant = fixed.site().merchant();
            tell(world, SAM, merchant, fixed.number());
            world.run(() -> world.a(FixedByMerchant.class).fixed(SAM, fixed.number(), null));
            PrepareVisit.Visit visit = visit(world, cast.jonas, merchant);
            assertEquals(1, visit.tally().fixed());
            assertEquals(1, visit.tally().open());
            assertEquals(1, visit.tally().withThem());
            assertNotNull(visit.tally().lastTold());
            assertEquals(
                    List.of(TicketState.AT_MERCHANT, TicketState.OPEN, TicketState.SHIPPED),
                    visit.tickets().stream().map(VisitLine::state).toList());
            assertEquals(theirs.number(), visit.tickets().get(0).number());
            assertNull(visit.tickets().get(0).told());
            assertEquals("nordic.example/orders/12", visit.tickets().get(1).page());
            assertEquals("Lina", visit.tickets().get(2).told().name());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMerchantIsToldOnceWhoeverReportedIt(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            Reported.Filed filed = report(world, Cast.payButton(), "nordic.example/checkout", Side.THEIRS);
            long merchant = filed.site().merchant();
            assertThrows(NotAllowed.class, () -> tell(world, cast.jonas, merchant, filed.number()));
            tell(world, RUBEN, merchant, filed.number());
            assertThrows(ToldAlready.class, () -> tell(world, SAM, merchant, filed.number()));
            assertThrows(NotThere.class, () -> tell(world, SAM, merchant, 4711));
            assertEquals(1, world.number("select count(*) from history where what = 'MERCHANT_TOLD'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aVisitTakesFiveStatementsHoweverMuchWasReported(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long merchant = report(world, Cast.payButton(), "nordic.example/p0", Side.OURS)
                    .site()
                    .merchant();
            assertEquals(5, world.statementsOf(() -> world.a(PrepareVisit.class).prepare(cast.jonas, merchant)));
            for (int i = 0; i < 4; i++)
                report(world, Cast.payButton(), "nordic.example/" + "abcd".charAt(i), Side.OURS);
            assertEquals(5, visit(world, cast.jonas, merchant).tickets().size());
            assertEquals(5, world.statementsOf(() -> world.a(PrepareVisit.class).prepare(cast.jonas, merchant)));
        }
    }

    private static PrepareVisit.Visit visit(World world, Caller by, long merchant) {
        return world.in(() -> world.a(PrepareVisit.class).prepare(by, merchant));
    }

    private static void tell(World world, Caller by, long merchant, long number) {
        world.run(() -> world.a(TellMerchant.class).tell(by, merchant, number, Told.Way.IN_PERSON));
    }

    private static Reported.Filed report(World world, DraftContent content, String address, Side side) {
        Reported made = world.in(
                () -> world.a(FileReport.class).file(SAM, Report.of(content, address, null, side), null, "en"));
        return (Reported.Filed) made;
    }
}
