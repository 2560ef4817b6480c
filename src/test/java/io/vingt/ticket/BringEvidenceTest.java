package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BringEvidenceTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyWordOfALongDraftIsOnTheTicketAndTheDraftStays(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = cast.filed(cast.lina, Cast.payButton());
            String insight = "x\uD83D\uDE00".repeat(3_000);
            long draft = begun(world, cast.jonas, "Pay is hidden", insight);
            world.run(() -> world.a(BringEvidence.class).bring(cast.jonas, draft, number));
            List<?> texts = world.ask(e ->
                    e.createNativeQuery("select text from evidence order by id").getResultList());
            assertEquals(3, texts.size());
            assertEquals(
                    "Pay is hidden\n" + insight,
                    String.join("", texts.stream().map(Object::toString).toList()));
            assertEquals(1, world.number("select count(*) from draft"));
            assertEquals(3, world.number("select count(*) from history where what = 'EVIDENCE_ADDED'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anEmptyDraftAndSomebodyElsesGiveNothing(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            long number = cast.filed(cast.lina, Cast.payButton());
            long empty = begun(world, cast.jonas, " ", null);
            long written = begun(world, cast.jonas, "Pay is hidden", null);
            BringEvidence bring = world.a(BringEvidence.class);
            assertThrows(BadInput.class, () -> world.run(() -> bring.bring(cast.jonas, empty, number)));
            assertThrows(NotThere.class, () -> world.run(() -> bring.bring(cast.omar, written, number)));
            assertThrows(NotThere.class, () -> world.run(() -> bring.bring(cast.jonas, written, number + 1)));
            assertEquals(0, world.number("select count(*) from evidence"));
        }
    }

    private static long begun(World world, Caller by, String title, String insight) {
        DraftContent content = new DraftContent(title, insight, null, null, null, null, null, null, null);
        return world.in(() -> world.a(SaveDraft.class).begin(by, content).id());
    }
}
