package io.vingt.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.kernel.VersionIsStale;
import io.vingt.world.World;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anInvitedColleagueChoosesAPasswordAndSignsIn(Databases database) {
        try (PeopleStory story = new PeopleStory(database)) {
            InvitePerson.Invited lina = story.invite("Lina", Role.INSIGHT, Role.LEAD);
            story.accept(lina.invitation());
            Caller caller =
                    story.signIn(" LINA@shop.example ", PeopleStory.PASSWORD).caller();
            assertEquals(lina.id(), caller.id());
            assertEquals(Set.of(Role.INSIGHT, Role.LEAD), caller.roles());
            assertEquals(1, caller.areas().size());
            assertEquals("fr", caller.language());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anInvitationOpensOnceAndForSevenDaysAndANewerOneEndsIt(Databases database) {
        try (PeopleStory story = new PeopleStory(database)) {
            String first = story.invite("Lina").invitation();
            long lina = story.id("Lina");
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

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aWeakPasswordDoesNotUseTheInvitationUp(Databases database) {
        try (PeopleStory story = new PeopleStory(database)) {
            String link = story.invite("Lina").invitation();
            assertThrows(
                    BadInput.class,
                    () -> story.world.in(
                            () -> story.world.a(AcceptInvitation.class).accept(PeopleStory.code(link), "short")));
            story.accept(link);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void emptyOrInventedCodesNeverOpenAnything(Databases database) {
        try (PeopleStory story = new PeopleStory(database)) {
            story.invite("Lina");
            for (String code : new String[] {null, "", " ", "null", "%", "a".repeat(5_000)}) {
                assertThrows(
                        InvitationNotOpen.class,
                        () -> story.world.in(
                                () -> story.world.a(AcceptInvitation.class).accept(code, PeopleStory.PASSWORD)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void wrongUnknownAndDisabledAreRefusedAlike(Databases database) {
        try (PeopleStory story = new PeopleStory(database)) {
            story.accept(story.invite("Lina").invitation());
            story.invite("Omar");
            String wrong = assertThrows(SignInRefused.class, () -> story.signIn("lina@shop.example", "something else"))
                    .getMessage();
            assertEquals(
                    wrong,
                    assertThrows(SignInRefused.class, () -> story.signIn("nobody@shop.example", PeopleStory.PASSWORD))
                            .getMessage());
            assertEquals(
                    wrong,
                    assertThrows(SignInRefused.class, () -> story.signIn("omar@shop.example", PeopleStory.PASSWORD))
                            .getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aChangedPasswordAndADisabledAccountEndEverySession(Databases database) {
        try (PeopleStory story = new PeopleStory(database)) {
            SignedIn first = story.accept(story.invite("Lina").invitation());
            assertTrue(story.isAlive(first));
            SignedIn second = story.world.in(() -> story.world
                    .a(ChangePassword.class)
                    .change(first.caller(), PeopleStory.PASSWORD, "lively otters dive at dusk", "10.0.0.1"));
            assertFalse(story.isAlive(first));
            assertTrue(story.isAlive(second));
            long version = story.row("Lina").version();
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

    @ParameterizedTest
    @EnumSource(Databases.class)
    void somebodyMustRemainWhoCanChangeSettings(Databases database) {
        try (PeopleStory story = new PeopleStory(database)) {
            World world = story.world;
            long version = story.row("Admin").version();
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
    void twoAdminsWhoEditOnePersonDoNotOverwriteEachOther(Databases database) {
        try (PeopleStory story = new PeopleStory(database)) {
            World world = story.world;
            story.invite("Lina");
            People.Row read = story.row("Lina");
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
        try (PeopleStory story = new PeopleStory(database)) {
            story.invite("Lina");
            assertThrows(NameTaken.class, () -> story.invite("LINA"));
            assertThrows(
                    NameTaken.class,
                    () -> story.world.in(() -> story.world.a(NewArea.class).add(story.ada, "Checkout", "Other")));
        }
    }
}
