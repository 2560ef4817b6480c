package io.vingt.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.kernel.VersionIsStale;
import io.vingt.world.World;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleTest {

    private static final String PASSWORD = "quiet otters swim at noon";

    /** A company with Ada, its admin, and the area Checkout. */
    private static final class Story implements AutoCloseable {
        final World world;
        final Caller ada;

        Story(Databases database) {
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
                                    name.toLowerCase() + "@shop.example",
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
            return world.in(() ->
                            world.a(Callers.class).ofSession(session.caller().id(), session.epoch()))
                    .isPresent();
        }

        @Override
        public void close() {
            world.close();
        }
    }

    private static String code(String link) {
        return link.substring(link.indexOf("code=") + 5);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anInvitedColleagueChoosesAPasswordAndSignsIn(Databases database) {
        try (Story story = new Story(database)) {
            InvitePerson.Invited lina = story.invite("Lina", Role.INSIGHT, Role.LEAD);
            story.accept(lina.invitation());
            Caller caller = story.signIn(" LINA@shop.example ", PASSWORD).caller();
            assertEquals(lina.id(), caller.id());
            assertEquals(Set.of(Role.INSIGHT, Role.LEAD), caller.roles());
            assertEquals(1, caller.areas().size());
            assertEquals("fr", caller.language());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anInvitationOpensOnceAndForSevenDaysAndANewerOneEndsIt(Databases database) {
        try (Story story = new Story(database)) {
            String first = story.invite("Lina").invitation();
            long lina = id(story, "Lina");
            String second =
                    story.world.in(() -> story.world.a(RenewInvitation.class).renew(story.ada, lina));
            assertThrows(InvitationNotOpen.class, () -> story.accept(first));
            story.accept(second);
            assertThrows(InvitationNotOpen.class, () -> story.accept(second));
            String third = story.invite("Omar").invitation();
            story.world.clock.pass(Duration.ofDays(7));
            assertThrows(InvitationNotOpen.class, () -> story.accept(third));
        }
    }

    private static long id(Story story, String name) {
        return story.world.in(() -> story.world.a(People.class).list()).stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aWeakPasswordDoesNotUseTheInvitationUp(Databases database) {
        try (Story story = new Story(database)) {
            String link = story.invite("Lina").invitation();
            assertThrows(
                    BadInput.class,
                    () -> story.world.in(
                            () -> story.world.a(AcceptInvitation.class).accept(code(link), "short")));
            story.accept(link);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void emptyOrInventedCodesNeverOpenAnything(Databases database) {
        try (Story story = new Story(database)) {
            story.invite("Lina");
            for (String code : new String[] {null, "", " ", "null", "%", "a".repeat(5_000)}) {
                assertThrows(
                        InvitationNotOpen.class,
                        () -> story.world.in(
                                () -> story.world.a(AcceptInvitation.class).accept(code, PASSWORD)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void wrongUnknownAndDisabledAreRefusedAlike(Databases database) {
        try (Story story = new Story(database)) {
            story.accept(story.invite("Lina").invitation());
            story.invite("Omar");
            String wrong = assertThrows(SignInRefused.class, () -> story.signIn("lina@shop.example", "something else"))
                    .getMessage();
            assertEquals(
                    wrong,
                    assertThrows(SignInRefused.class, () -> story.signIn("nobody@shop.example", PASSWORD))
                            .getMessage());
            assertEquals(
                    wrong,
                    assertThrows(SignInRefused.class, () -> story.signIn("omar@shop.example", PASSWORD))
                            .getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aChangedPasswordAndADisabledAccountEndEverySession(Databases database) {
        try (Story story = new Story(database)) {
            SignedIn first = story.accept(story.invite("Lina").invitation());
            assertTrue(story.isAlive(first));
            SignedIn second = story.world.in(() -> story.world
                    .a(ChangePassword.class)
                    .change(first.caller(), PASSWORD, "lively otters dive at dusk", "10.0.0.1"));
            assertFalse(story.isAlive(first));
            assertTrue(story.isAlive(second));
            long version = row(story, "Lina").version();
            story.world.run(() -> story.world
                    .a(ChangePerson.class)
                    .change(
                            story.ada,
                            first.caller().id(),
                            new ChangePerson.Change(null, null, null, null, null, true, version)));
            assertFalse(story.isAlive(second));
            assertThrows(SignInRefused.class, () -> story.signIn("lina@shop.example", "lively otters dive at dusk"));
        }
    }

    private static People.Row row(Story story, String name) {
        return story.world.in(() -> story.world.a(People.class).list()).stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTokenWorksUntilItIsRevokedOrExpiresAndIsNowhereInTheClear(Databases database) {
        try (Story story = new Story(database)) {
            World world = story.world;
            Caller lina = story.accept(story.invite("Lina").invitation()).caller();
            MakeToken.Made made = token(story, lina, 30);
            Secret secret = new Secret(made.token());
            assertEquals(0, world.number("select count(*) from token where hash = '" + made.token() + "'"));
            assertTrue(world.in(() -> world.a(Callers.class).ofToken(secret)).isPresent());
            world.clock.pass(Duration.ofDays(30));
            assertTrue(world.in(() -> world.a(Callers.class).ofToken(secret)).isEmpty());
            MakeToken.Made other = token(story, lina, 30);
            assertThrows(
                    NotThere.class,
                    () -> world.run(() -> world.a(RevokeToken.class).revoke(story.ada, other.id())));
            world.run(() -> world.a(RevokeToken.class).revoke(lina, other.id()));
            assertTrue(world.in(() -> world.a(Callers.class).ofToken(new Secret(other.token())))
                    .isEmpty());
        }
    }

    private static MakeToken.Made token(Story story, Caller owner, int days) {
        return story.world.in(() -> story.world
                .a(MakeToken.class)
                .make(owner, owner.id(), new MakeToken.NewToken("laptop", Set.of(Scope.READ), days)));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyAdminsMakeTokensForOthersAndInvite(Databases database) {
        try (Story story = new Story(database)) {
            World world = story.world;
            Caller lina =
                    story.accept(story.invite("Lina", Role.LEAD).invitation()).caller();
            MakeToken.NewToken asked = new MakeToken.NewToken("gift", Set.of(Scope.READ), null);
            assertThrows(
                    NotAllowed.class,
                    () -> world.in(() -> world.a(MakeToken.class).make(lina, story.ada.id(), asked)));
            assertThrows(
                    NotAllowed.class,
                    () -> world.in(() -> world.a(InvitePerson.class)
                            .invite(lina, new InvitePerson.NewPerson("X", "x@shop.example", null, null, null))));
            assertThrows(
                    NotAllowed.class,
                    () -> world.in(() -> world.a(NewArea.class).add(lina, "X", "Y")));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void somebodyMustRemainWhoCanChangeSettings(Databases database) {
        try (Story story = new Story(database)) {
            World world = story.world;
            long version = row(story, "Admin").version();
            ChangePerson.Change noRole = new ChangePerson.Change(null, Set.of(), null, null, null, null, version);
            assertThrows(
                    LastAdmin.class,
                    () -> world.run(() -> world.a(ChangePerson.class).change(story.ada, story.ada.id(), noRole)));
            assertThrows(
                    LastAdmin.class,
                    () -> world.run(() -> world.a(AnonymisePerson.class).anonymise(story.ada, story.ada.id())));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFormerColleagueHasNoNameNoTokenAndNoWayIn(Databases database) {
        try (Story story = new Story(database)) {
            World world = story.world;
            SignedIn lina = story.accept(story.invite("Lina", Role.LEAD).invitation());
            MakeToken.Made made = token(story, lina.caller(), 30);
            world.run(() -> world.a(AnonymisePerson.class)
                    .anonymise(story.ada, lina.caller().id()));
            assertFalse(story.isAlive(lina));
            assertTrue(world.in(() -> world.a(Callers.class).ofToken(new Secret(made.token())))
                    .isEmpty());
            assertEquals(0, world.number("select count(*) from person where name = 'Lina' or email like 'lina%'"));
            assertEquals(1, world.number("select count(*) from person where name = 'a former colleague'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoAdminsWhoEditOnePersonDoNotOverwriteEachOther(Databases database) {
        try (Story story = new Story(database)) {
            World world = story.world;
            story.invite("Lina");
            People.Row read = row(story, "Lina");
            ChangePerson.Change change =
                    new ChangePerson.Change("Lina B", null, null, null, null, null, read.version());
            world.run(() -> world.a(ChangePerson.class).change(story.ada, read.id(), change));
            assertThrows(
                    VersionIsStale.class,
                    () -> world.run(() -> world.a(ChangePerson.class).change(story.ada, read.id(), change)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAddressAndAnAreaBelongToOne(Databases database) {
        try (Story story = new Story(database)) {
            story.invite("Lina");
            assertThrows(NameTaken.class, () -> story.invite("LINA"));
            assertThrows(
                    NameTaken.class,
                    () -> story.world.in(() -> story.world.a(NewArea.class).add(story.ada, "Checkout", "Other")));
        }
    }
}
