package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Databases;
import io.vingt.kernel.NotAllowed;
import io.vingt.people.Caller;
import io.vingt.people.Companies;
import io.vingt.people.Role;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SetGateThresholdsTest {

    private static final Caller NOOR = new Caller(9, "Noor", "en", Set.of(Role.ADMIN), Set.of());

    private static Map<String, Double> thresholds(World world) {
        return world.in(() -> world.a(Companies.class).thresholds());
    }

    private static void set(World world, int blockBelow, int warnBelow) {
        world.run(() -> world.a(SetGateThresholds.class).set(NOOR, blockBelow, warnBelow));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepsBothAndGoesBackToWhatTheRuleFilesSay(Databases database) {
        try (World world = new World(database)) {
            new Cast(world);
            set(world, 250, 250);
            set(world, 200, 1000);
            assertEquals(Map.of("blockBelow", 200.0, "warnBelow", 1000.0), thresholds(world));
            world.run(() -> world.a(SetGateThresholds.class).restore(NOOR));
            assertEquals(Map.of(), thresholds(world));
        }
    }

    @ParameterizedTest
    @CsvSource({"601, 600, aboveAdvice", "-1, 600, notOfAHundred", "300, 1001, notOfAHundred"})
    void keepsNeitherWhereTheyMakeNoSenseTogether(int blockBelow, int warnBelow, String why) {
        try (World world = new World(Databases.H2)) {
            new Cast(world);
            BadInput refused = assertThrows(BadInput.class, () -> set(world, blockBelow, warnBelow));
            assertEquals("refusal.BadInput." + why, refused.key());
            assertEquals(Map.of(), thresholds(world));
        }
    }

    @Test
    void onlyAnAdminMay() {
        try (World world = new World(Databases.H2)) {
            Cast cast = new Cast(world);
            SetGateThresholds use = world.a(SetGateThresholds.class);
            assertThrows(NotAllowed.class, () -> world.run(() -> use.set(cast.lina, 300, 600)));
            assertThrows(NotAllowed.class, () -> world.run(() -> use.restore(cast.lina)));
        }
    }
}
