package io.vingt.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir
    Path folder;

    @Test
    void filesAndMethodsAreShort() throws IOException {
        List<Path> files = new ArrayList<>(Sources.below("src/main/java", ".java"));
        files.addAll(Sources.below("src/test/java", ".java"));
        files.addAll(Sources.below("src/bench/java", ".java"));
        assertTrue(files.size() > 100, "only " + files.size() + " files were looked at");
        assertEquals("", String.join("\n", Sources.tooLong(files)));
    }

    @Test
    void aLongFileAndALongMethodAreFound() throws IOException {
        Path file = folder.resolve("Long.java");
        String method = "void settle() {\n" + "int a;\n".repeat(Sources.LONGEST_METHOD - 1) + "}\n";
        Files.writeString(file, "class Long {\n" + method + "//\n".repeat(Sources.LONGEST_FILE) + "}\n");
        List<String> found = Sources.tooLong(List.of(file));
        assertEquals(2, found.size(), found::toString);
        assertTrue(found.get(1).contains("settle has 31 lines"), found::toString);
    }

    @Test
    void atTheLimitNothingIsSaid() throws IOException {
        Path file = folder.resolve("Enough.java");
        String method = "void settle() {\n" + "int a;\n".repeat(Sources.LONGEST_METHOD - 2) + "}\n";
        int rest = Sources.LONGEST_FILE - 2 - Sources.LONGEST_METHOD;
        Files.writeString(file, "class Enough {\n" + method + "//\n".repeat(rest) + "}\n");
        assertEquals(List.of(), Sources.tooLong(List.of(file)));
    }

    @Test
    void everyPackageSaysWhatItPromises() {
        List<Path> files = Sources.below("src/main/java", ".java");
        Set<Path> packages = files.stream().map(Path::getParent).collect(Collectors.toSet());
        List<Path> silent = packages.stream()
                .filter(one -> !files.contains(one.resolve("package-info.java")))
                .sorted()
                .toList();
        assertEquals(List.of(), silent);
    }
}
