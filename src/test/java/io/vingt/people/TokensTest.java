package io.vingt.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.world.World;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokensTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTokenWorksUntilItIsRevokedOrExpiresAndIsNowhereInTheClear(Databases database) {
        try (PeopleStory story = new PeopleStory(database)) {
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

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTokenThatOnlyReportsLivesNinetyDays(Databases database) {
        try (PeopleStory story = new PeopleStory(database)) {
            World world = story.world;
            Caller lina = story.accept(story.invite("Lina").invitation()).caller();
            MakeToken.NewToken asked = new MakeToken.NewToken("phone", Scope.of(List.of("capture:write")), null);
            Secret secret = new Secret(world.in(() -> world.a(MakeToken.class).make(lina, lina.id(), asked))
                    .token());
            world.clock.pass(Duration.ofDays(89));
            assertTrue(world.in(() -> world.a(Callers.class).ofToken(secret)).isPresent());
            world.clock.pass(Duration.ofDays(1));
            assertTrue(world.in(() -> world.a(Callers.class).ofToken(secret)).isEmpty());
        }
    }

    @Test
    void whatMayWriteMayReportAndWhatMayReportMayNothingElse() {
        for (Scope scope : Scope.values()) {
            assertEquals(scope == Scope.CAPTURE, Scope.allow(Set.of(Scope.CAPTURE), scope), scope.toString());
        }
        assertTrue(Scope.allow(Set.of(Scope.WRITE), Scope.CAPTURE));
        assertTrue(Scope.allow(Set.of(Scope.ADMIN), Scope.CAPTURE));
        assertFalse(Scope.allow(Set.of(Scope.READ), Scope.CAPTURE));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyAdminsMakeTokensForOthersAndInvite(Databases database) {
        try (PeopleStory story = new PeopleStory(database)) {
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
    void aFormerColleagueHasNoNameNoTokenAndNoWayIn(Databases database) {
        try (PeopleStory story = new PeopleStory(database)) {
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

    private static MakeToken.Made token(PeopleStory story, Caller owner, int days) {
        return story.world.in(() -> story.world
                .a(MakeToken.class)
                .make(owner, owner.id(), new MakeToken.NewToken("laptop", Set.of(Scope.READ), days)));
    }
}
