package io.vingt.search;

import io.vingt.gate.Alike;
import io.vingt.kernel.Settings;
import io.vingt.people.Areas;
import io.vingt.ticket.DraftContent;
import io.vingt.ticket.Likeness;
import io.vingt.ticket.Sights;
import io.vingt.ticket.TicketState;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** A world whose tickets can be found: an index in a folder, brought up to date when the story says so. */
final class Library implements AutoCloseable {

    final World world;
    final Cast cast;
    private final Path data;
    private Indexer indexer;

    Library(World world, Path data) {
        this(world, new Cast(world), data);
    }

    /** Another node of the same world. */
    Library(World world, Cast cast, Path data) {
        this.world = world;
        this.cast = cast;
        this.data = data;
        start();
    }

    void start() {
        indexer = new Indexer();
        indexer.feed = world.a(Feed.class);
        indexer.settings = new Settings(Map.of("VINGT_DATA", data.toString()), new Properties(), new Properties());
    }

    Indexer indexer() {
        return indexer;
    }

    Library upToDate() {
        world.run(indexer::catchUp);
        return this;
    }

    /** What was not on the disk is gone; the folder is as it was at the last commit. */
    void crash() throws Exception {
        indexer.crash();
        start();
    }

    List<Long> numbers(String words) {
        return search(words, Asked.OPEN).stream().map(Found::number).toList();
    }

    List<Found> search(String words, Set<TicketState> states) {
        return find(new Asked(words, states, null, null, null, 10));
    }

    List<Found> find(Asked asked) {
        return world.in(
                () -> new SearchTickets(indexer, world.a(Areas.class), world.a(Sights.class)).search(cast.lina, asked));
    }

    Likeness alike() {
        return (title, insight, fix) -> world.in(() -> new FindAlike(indexer).alike(title, insight, fix));
    }

    List<Alike> similar(String title, String insight, String fix) {
        return world.in(() -> new FindAlike(indexer).similar(title, insight, fix));
    }

    /** A ticket of Lina's with these words. */
    long filed(String title, String insight, String fix) {
        return filed(title, insight, fix, "Checkout");
    }

    long filed(String title, String insight, String fix, String area) {
        DraftContent pay = Cast.payButton();
        return cast.filed(cast.lina, Cast.content(title, insight, fix, area, pay.estimate()));
    }

    @Override
    public void close() {
        indexer.close();
    }
}
