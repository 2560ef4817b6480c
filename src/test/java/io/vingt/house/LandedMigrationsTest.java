package io.vingt.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has landed is never edited: {@code landed.sha256} holds what each migration was when it did. */
class LandedMigrationsTest {

    private static final String NAME = "V20[0-9]{10}__[a-z0-9]+(_[a-z0-9]+)*\\.sql";
    private static final Path LANDED = Path.of("src/test/resources/house/landed.sha256");

    @Test
    void migrationsAreNamedByTheirMinuteAndWhatTheyDo() {
        List<Path> files = Sources.below("sql/migration", "");
        List<String> names = files.stream()
                .filter(Files::isRegularFile)
                .map(file -> file.getFileName().toString())
                .toList();
        assertFalse(names.isEmpty());
        assertEquals(
                List.of(), names.stream().filter(name -> !name.matches(NAME)).toList());
        assertEquals(
                names.size(),
                names.stream().map(name -> name.substring(0, 13)).distinct().count());
    }

    /** H2 keeps such a list with the session that made the table; once that is closed, no row can be written any more. */
    @Test
    void noConstraintHoldsAList() throws Exception {
        for (Path file : Sources.below("sql/migration", ".sql")) {
            assertFalse(
                    Files.readString(file).toLowerCase(java.util.Locale.ROOT).matches("(?s).*check \\([^;]*? in \\(.*"),
                    file::toString);
        }
    }

    @Test
    void whatHasLandedIsAsItWas() throws Exception {
        for (String line : Files.readAllLines(LANDED)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] parts = line.split("\\s+");
            assertTrue(
                    isAsItWas(Path.of("sql/migration", parts[1]), parts[0]), parts[1] + " was edited after it landed");
        }
    }

    @Test
    void anEditIsSeen() throws Exception {
        Path file = Sources.below("sql/migration", ".sql").get(0);
        assertTrue(isAsItWas(file, sum(Files.readAllBytes(file))));
        assertFalse(isAsItWas(file, sum((Files.readString(file) + "-- one word more").getBytes("UTF-8"))));
        assertFalse(isAsItWas(Path.of("sql/migration/V200001010000__gone.sql"), ""));
    }

    private static boolean isAsItWas(Path file, String then) throws Exception {
        return Files.isRegularFile(file) && sum(Files.readAllBytes(file)).equals(then);
    }

    private static String sum(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
