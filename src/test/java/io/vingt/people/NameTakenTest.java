package io.vingt.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.kernel.Databases;
import io.vingt.merchant.AddMerchant;
import io.vingt.merchant.MerchantContent;
import io.vingt.merchant.MerchantTaken;
import io.vingt.people.InvitePerson.NewPerson;
import io.vingt.world.Rush;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever looks whether a name is free and writes then is overtaken: one of ten has it, and nine are told whose it is. */
class NameTakenTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofTenWhoInviteOneAddressOneDoes(Databases database) throws Exception {
        try (PeopleStory story = new PeopleStory(database)) {
            NewPerson same = new NewPerson("Lina", "lina@shop.example", Set.of(), List.of(), "en");
            assertEquals(
                    1,
                    done(
                            NameTaken.class,
                            () -> story.world.in(
                                    () -> story.world.a(InvitePerson.class).invite(story.ada, same))));
            assertEquals(1, story.world.number("select count(*) from person where email = 'lina@shop.example'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofTenWhoAddOneAreaOneDoes(Databases database) throws Exception {
        try (PeopleStory story = new PeopleStory(database)) {
            assertEquals(
                    1,
                    done(
                            NameTaken.class,
                            () -> story.world.in(
                                    () -> story.world.a(NewArea.class).add(story.ada, "Orders", "Purchase"))));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAreaCannotTakeAnothersName(Databases database) {
        try (PeopleStory story = new PeopleStory(database)) {
            long orders = story.world
                    .in(() -> story.world.a(NewArea.class).add(story.ada, "Orders", "Purchase"))
                    .id();
            assertThrows(
                    NameTaken.class,
                    () -> story.world.run(
                            () -> story.world.a(ChangeArea.class).change(story.ada, orders, "Checkout", "Purchase")));
            story.world.run(() -> story.world.a(ChangeArea.class).change(story.ada, orders, "Orders", "Stock"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofTenWhoAddOneMerchantOneDoes(Databases database) throws Exception {
        try (PeopleStory story = new PeopleStory(database)) {
            MerchantContent tea = new MerchantContent("Nordic Tea", "en", List.of(), null, null, null);
            assertEquals(
                    1,
                    done(
                            MerchantTaken.class,
                            () -> story.world.in(
                                    () -> story.world.a(AddMerchant.class).add(story.ada, tea, List.of(), List.of()))));
        }
    }

    /** The last one's number counts; nobody is refused for being early. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void tenMaySetOneNumberAtOnce(Databases database) throws Exception {
        try (PeopleStory story = new PeopleStory(database)) {
            Rush.ofTen(i -> {
                story.world.run(() -> story.world.a(SetThreshold.class).set(story.ada, "title.longest", 50.0 + i));
                return i;
            });
            assertEquals(1, story.world.number("select count(*) from threshold where name = 'title.longest'"));
            story.world.run(() -> story.world.a(SetThreshold.class).set(story.ada, "title.longest", 70.0));
            assertEquals(70, story.world.number("select amount from threshold where name = 'title.longest'"));
            story.world.run(() -> story.world.a(SetThreshold.class).set(story.ada, "title.longest", null));
            assertEquals(0, story.world.number("select count(*) from threshold"));
        }
    }

    /** @return how many of ten were not told that it is taken */
    private static int done(Class<? extends RuntimeException> taken, Runnable work) throws Exception {
        List<Boolean> done = Rush.ofTen(i -> {
            try {
                work.run();
                return true;
            } catch (RuntimeException refused) {
                if (!taken.isInstance(refused)) throw refused;
                return false;
            }
        });
        return Collections.frequency(done, true);
    }
}
