package io.vingt.people;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.Databases;
import io.vingt.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstRunTest {

    private static final Company SHOP = Company.named("Shop", "Europe/Paris", "EUR");
    private static final FirstRun.FirstAdmin ADA =
            new FirstRun.FirstAdmin("Ada", "ada@shop.example", "quiet otters swim", "fr");

    /** Reads the code from the log, as the operator does. */
    private static String printed(FirstRunCode codes) {
        List<String> lines = new ArrayList<>();
        Handler reader = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getParameters() != null)
                    lines.add(line.getMessage().replace("{0}", "" + line.getParameters()[0]));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(FirstRunCode.class.getName());
        log.addHandler(reader);
        codes.print();
        log.removeHandler(reader);
        String line = lines.get(lines.size() - 1);
        assertTrue(line.matches("VINGT first-run code: [A-Z0-9]{4}-[A-Z0-9]{4}"), line);
        return line.substring(line.length() - 9);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theFirstAdminHasAllRoles(Databases database) {
        try (World world = new World(database)) {
            String code = printed(world.a(FirstRunCode.class));
            SignedIn ada = world.in(() -> world.a(FirstRun.class).setUp(code.toLowerCase(), SHOP, ADA));
            assertEquals(Role.values().length, ada.caller().roles().size());
            assertEquals(
                    "Europe/Paris",
                    world.in(() -> world.a(Companies.class).theOne()).timeZone());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theWrongCodeSetsNothingUp(Databases database) {
        try (World world = new World(database)) {
            printed(world.a(FirstRunCode.class));
            for (String code : new String[] {null, "", "AAAA-AAAA"}) {
                assertThrows(
                        FirstRunRefused.class,
                        () -> world.in(() -> world.a(FirstRun.class).setUp(code, SHOP, ADA)));
            }
            assertEquals(0, world.number("select count(*) from person where id > 0"));
            assertEquals(0, world.number("select count(*) from company"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofTwoBrowsersAtOnceOneSetsUp(Databases database) throws Exception {
        try (World world = new World(database)) {
            String code = printed(world.a(FirstRunCode.class));
            world.a(FirstRun.class);
            ExecutorService browsers = Executors.newFixedThreadPool(4);
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) answers.add(browsers.submit(setUp(world, code)));
            int through = 0;
            for (Future<Boolean> answer : answers) if (answer.get()) through++;
            browsers.shutdown();
            assertEquals(1, through);
            assertEquals(1, world.number("select count(*) from person where id > 0"));
        }
    }

    private static Callable<Boolean> setUp(World world, String code) {
        return () -> {
            try {
                world.in(() -> world.a(FirstRun.class).setUp(code, SHOP, ADA));
                return true;
            } catch (AlreadySetUp | FirstRunRefused late) {
                return false;
            }
        };
    }

    @Test
    void tenWrongGuessesMakeAnotherCode() {
        FirstRunCode codes = new FirstRunCode();
        String code = printed(codes);
        for (int i = 0; i < 9; i++) assertThrows(FirstRunRefused.class, () -> codes.check("AAAA-AAAA"));
        assertDoesNotThrow(() -> codes.check(code));
        assertThrows(FirstRunRefused.class, () -> codes.check("AAAA-AAAA"));
        assertThrows(FirstRunRefused.class, () -> codes.check(code));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aBootstrapTokenMakesTheFirstAdminOnceOnly(Databases database) {
        try (World world = new World(database)) {
            world.run(() -> world.a(Bootstrap.class).begin(new Secret("vgt_boot")));
            world.run(() -> world.a(Bootstrap.class).begin(new Secret("vgt_another")));
            assertTrue(world.in(() -> world.a(Callers.class).ofToken(new Secret("vgt_boot")))
                    .isPresent());
            assertTrue(world.in(() -> world.a(Callers.class).ofToken(new Secret("vgt_another")))
                    .isEmpty());
        }
    }
}
