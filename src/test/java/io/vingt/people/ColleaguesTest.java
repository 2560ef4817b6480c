package io.vingt.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.kernel.Databases;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColleaguesTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void namesAreFoundByTheBeginningOfAnyPartWithoutTheirAccents(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            cast.engineer(70);
            assertEquals(List.of("Amélie"), names(world, "AMEL"));
            assertEquals(List.of("Amélie"), names(world, "amél"));
            assertEquals(List.of("Engineer 70"), names(world, "70"));
            assertEquals(List.of(), names(world, "elie"));
            assertEquals(6, names(world, "").size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nothingThatIsTypedIsAPatternAndWhoIsGoneIsNotThere(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            for (String typed : List.of("%", "_mara", "!", "m!", "'", "\u0000%"))
                assertEquals(List.of(), names(world, typed));
            world.ask(e -> e.createNativeQuery("update person set anonymised = true where id = 4")
                    .executeUpdate());
            assertEquals(List.of(), names(world, "mara"));
            assertEquals(true, world.in(() -> world.a(Colleagues.class).one(4).isEmpty()));
        }
    }

    private static List<String> names(World world, String typed) {
        return world.in(() -> world.a(Colleagues.class).called(typed)).stream()
                .map(Colleagues.Colleague::name)
                .toList();
    }
}
