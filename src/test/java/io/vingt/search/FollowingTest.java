package io.vingt.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.gate.Alike;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.ticket.Decline;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.EditTicket;
import io.vingt.ticket.HearReader;
import io.vingt.ticket.TextChange;
import io.vingt.ticket.TicketState;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowingTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsFiledEditedAndBouncedIsFollowed(Databases database) {
        try (World world = new World(database);
                Library library = new Library(world, data)) {
            Cast cast = library.cast;
            long pay = cast.filed(cast.lina, Cast.payButton());
            assertEquals(List.of(), library.numbers("keyboard"));
            assertEquals(List.of(pay), library.upToDate().numbers("keyboard"));
            TextChange change =
                    new TextChange("Pay button hidden behind the toolbar on iPhone SE", null, null, null, null, null);
            world.run(() -> world.a(EditTicket.class).edit(cast.lina, pay, 1, change, "en"));
            assertEquals(List.of(pay), library.upToDate().numbers("toolbar"));
            for (var reader : List.of(cast.jonas, cast.amelie)) {
                world.run(() -> world.a(HearReader.class).notClear(reader, pay, "viewport", 9.0));
            }
            assertEquals(List.of(), library.upToDate().search("toolbar", Set.of()));
            assertEquals(List.of(), library.similar(Cast.payButton().title(), null, null));
        }
    }

    /** The row above in the same import, a colleague's report of the same second: the index comes later. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasFiledAMomentAgoIsComparedBeforeItIsIndexed(Databases database) {
        try (World world = new World(database);
                Library library = new Library(world, data)) {
            DraftContent pay = Cast.payButton();
            long before = library.filed(pay.title(), pay.insight(), pay.fix());
            library.upToDate();
            long first = library.filed(
                    "Order history waits 4 s",
                    Cast.orderHistory().insight(),
                    Cast.orderHistory().fix());
            assertEquals(List.of(first), numbers(library, Cast.orderHistory()));
            assertEquals(List.of(before), numbers(library, pay));
            world.run(() -> world.a(Decline.class).decline(library.cast.mara, before, "We drop the page next week."));
            assertEquals(List.of(), numbers(library, pay), "the index still has it as open, and it is not");
        }
    }

    private static List<Long> numbers(Library library, DraftContent text) {
        return library.alike().alike(text.title(), text.insight(), text.fix()).stream()
                .map(Alike::number)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsNotOpenIsFoundWhenAskedForAndAlikeToNothing(Databases database) {
        try (World world = new World(database);
                Library library = new Library(world, data)) {
            long history = library.cast.filed(library.cast.lina, Cast.orderHistory());
            world.run(() -> world.a(Decline.class).decline(library.cast.mara, history, "We drop the page next week."));
            assertEquals(List.of(), library.upToDate().numbers("history"));
            List<Found> all = library.search("history", Set.of());
            assertEquals(List.of(history), all.stream().map(Found::number).toList());
            assertEquals(TicketState.DECLINED, all.get(0).state());
            assertEquals("Orders", all.get(0).area());
            assertEquals(
                    1, library.search("history", Set.of(TicketState.DECLINED)).size());
            assertEquals(
                    0, library.search("history", Set.of(TicketState.SHIPPED)).size());
            assertEquals(List.of(), library.similar(Cast.orderHistory().title(), null, null));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCrashLosesNothing(Databases database) throws Exception {
        try (World world = new World(database);
                Library library = new Library(world, data)) {
            long pay = library.cast.filed(library.cast.lina, Cast.payButton());
            library.upToDate().indexer().commit();
            long history = library.cast.filed(library.cast.lina, Cast.orderHistory());
            library.upToDate();
            library.crash();
            assertEquals(Set.of(pay, history), Set.copyOf(library.upToDate().numbers("customers")));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anIndexThatIsThrownAwayOrBrokenComesBack(Databases database) throws Exception {
        try (World world = new World(database);
                Library library = new Library(world, data)) {
            long pay = library.cast.filed(library.cast.lina, Cast.payButton());
            library.upToDate().close();
            assertTrue(Files.isDirectory(data.resolve("index")));
            breakFiles(data.resolve("index"));
            library.start();
            assertEquals(List.of(pay), library.upToDate().numbers("keyboard"));
            library.close();
            deleteFiles(data.resolve("index"));
            library.start();
            assertEquals(List.of(pay), library.upToDate().numbers("keyboard"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAdminHasItMadeAgainAndWhatIsThereIsFoundMeanwhile(Databases database) {
        try (World world = new World(database);
                Library library = new Library(world, data)) {
            long pay = library.cast.filed(library.cast.lina, Cast.payButton());
            library.upToDate();
            world.ask(e ->
                    e.createNativeQuery("update ticket set title = 'Zebra'").executeUpdate());
            assertEquals(List.of(), library.upToDate().numbers("zebra"));
            library.indexer().aside = new Aside() {
                @Override
                public void run(Runnable work) {
                    assertEquals(List.of(pay), library.numbers("keyboard"));
                    world.run(work);
                }
            };
            RebuildIndex rebuild = new RebuildIndex(library.indexer());
            assertThrows(NotAllowed.class, () -> rebuild.rebuild(library.cast.mara));
            rebuild.rebuild(new Caller(9, "Ada", "en", Set.of(Role.ADMIN), Set.of()));
            assertEquals(List.of(pay), library.numbers("zebra"));
            assertEquals(1, rebuild.size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anotherNodeCatchesUpAndTakesAFolderOfItsOwn(Databases database) {
        try (World world = new World(database);
                Library library = new Library(world, data);
                Library other = new Library(world, library.cast, data)) {
            library.upToDate();
            other.upToDate();
            long pay = library.cast.filed(library.cast.lina, Cast.payButton());
            assertEquals(List.of(pay), other.upToDate().numbers("keyboard"));
            assertTrue(Files.isDirectory(data.resolve("index-2")));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anIndexOfAnotherDatabaseIsMadeAgain(Databases database) {
        try (World world = new World(database);
                Library library = new Library(world, data)) {
            library.cast.filed(library.cast.lina, Cast.payButton());
            library.upToDate();
        }
        try (World world = new World(database);
                Library library = new Library(world, data)) {
            world.clock.pass(Duration.ofHours(1));
            long history = library.cast.filed(library.cast.lina, Cast.orderHistory());
            assertEquals(List.of(history), library.upToDate().numbers("customers"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aWriteOnlyWakesItAndOneMayWaitForAnEntry(Databases database) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (World world = new World(database);
                Library library = new Library(world, data)) {
            long pay = library.cast.filed(library.cast.lina, Cast.payButton());
            long entry = world.number("select max(id) from history");
            assertFalse(library.indexer().await(entry, Duration.ofMillis(1)));
            library.indexer().wakeOn(task -> thread.execute(() -> world.run(task)));
            assertTrue(library.indexer().await(entry, LONG));
            assertEquals(List.of(pay), library.numbers("keyboard"));
        } finally {
            thread.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void noEntryIsMissedWhileManyWrite(Databases database) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try (World world = new World(database);
                Library library = new Library(world, data)) {
            List<Future<Long>> filed = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                filed.add(writers.submit(() -> library.cast.filed(library.cast.lina, Cast.payButton())));
            }
            while (!filed.stream().allMatch(Future::isDone)) library.upToDate();
            library.upToDate();
            List<Found> found = library.find(new Asked("keyboard", Set.of(), null, null, null, 100));
            assertEquals(40, found.size());
        } finally {
            writers.shutdownNow();
        }
    }

    private static void breakFiles(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.writeString(file, "not an index");
        }
    }

    private static void deleteFiles(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
    }
}
