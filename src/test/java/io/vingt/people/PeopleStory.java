package io.vingt.people;

import io.vingt.kernel.Databases;
import io.vingt.world.World;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A company with Ada, its admin, and the area Checkout. */
final class PeopleStory implements AutoCloseable {
    static final String PASSWORD = "quiet otters swim at noon";

    final World world;
    final Caller ada;

    PeopleStory(Databases database) {
        world = new World(database);
        world.run(() -> world.a(Bootstrap.class).begin(new Secret("vgt_boot")));
        ada = world.in(() -> world.a(Callers.class).ofToken(new Secret("vgt_boot")))
                .orElseThrow()
                .caller();
        world.run(() -> world.a(NewArea.class).add(ada, "Checkout", "Purchase"));
    }

    InvitePerson.Invited invite(String name, Role... roles) {
        return world.in(() -> world.a(InvitePerson.class)
                .invite(
                        ada,
                        new InvitePerson.NewPerson(
                                name,
                                name.toLowerCase(Locale.ROOT) + "@shop.example",
                                Set.of(roles),
                                List.of("Checkout"),
                                "fr")));
    }

    SignedIn accept(String link) {
        return world.in(() -> world.a(AcceptInvitation.class).accept(code(link), PASSWORD));
    }

    SignedIn signIn(String email, String password) {
        return world.in(() -> world.a(SignIn.class).signIn(email, password, "10.0.0.1"));
    }

    boolean isAlive(SignedIn session) {
        return world.in(() -> world.a(Callers.class).ofSession(session.caller().id(), session.epoch()))
                .isPresent();
    }

    @Override
    public void close() {
        world.close();
    }

    static String code(String link) {
        return link.substring(link.indexOf("code=") + 5);
    }

    long id(String name) {
        return world.in(() -> world.a(People.class).list()).stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    People.Row row(String name) {
        return world.in(() -> world.a(People.class).list()).stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
