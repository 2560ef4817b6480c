package io.vingt.kernel.api;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vingt.kernel.BadInput;
import io.vingt.world.Growth;
import jakarta.ws.rs.Path;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text field of every body that a door takes, and JSON itself: twice as long takes twice the time. */
class EveryBodyTest {

    private static final int LONGEST = 1 << 18;

    /** The records of all bodies, as the doors declare them. */
    static Stream<String> bodies() {
        Set<String> names = new TreeSet<>();
        for (JavaClass one : new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/"))
                .importPackages("io.vingt")) {
            boolean door = one.isAnnotatedWith(Path.class);
            if (door) {
                for (JavaMethod method : one.getMethods())
                    method.getRawParameterTypes().forEach(type -> add(type, names));
            }
            boolean asked = one.isRecord()
                    && (one.getSimpleName().endsWith("Asked")
                            || one.getSimpleName().endsWith("Request"));
            if (asked) names.add(one.getName());
        }
        assertTrue(names.size() > 20, names::toString);
        return names.stream();
    }

    private static void add(JavaClass type, Set<String> names) {
        boolean body = type.isRecord() && !Set.of("Upload", "Parts").contains(type.getSimpleName());
        if (body) names.add(type.getName());
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void everyTextOfABodyIsReadInLinearTime(String name) throws ClassNotFoundException {
        Class<?> body = Class.forName(name);
        for (String[] around : around(body, "", "")) {
            Growth.isLinear(
                    name + " " + around[0],
                    LONGEST,
                    text -> StrictJson.read(around[0] + quoted(text) + around[1], body));
        }
    }

    /** @return for each text that stands somewhere in it, the JSON before and behind */
    private static List<String[]> around(Class<?> body, String before, String behind) {
        List<String[]> all = new ArrayList<>();
        for (RecordComponent field : body.getRecordComponents()) {
            String opens = before + "{\"" + field.getName() + "\":";
            Type type = field.getGenericType();
            boolean list = type instanceof ParameterizedType;
            Type inner = list ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
            String from = list ? opens + "[" : opens;
            String to = (list ? "]" : "") + "}" + behind;
            if (inner == String.class || inner instanceof Class<?> one && one.isEnum())
                all.add(new String[] {from, to});
            else if (inner instanceof Class<?> one && one.isRecord()) all.addAll(around(one, from, to));
        }
        return all;
    }

    private static String quoted(String text) {
        return Json.write(text);
    }

    record Small(String name) {}

    /** A long key stands before each of many short ones, or many keys, brackets and numbers stand side by side. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"%s\":1}", "{\"a\":\"%s\"}", "{\"a\":[%s1]}", "{\"a\":%s}", "{\"name\":\"%s", "%s"})
    void jsonItselfIsReadInLinearTime(String around) {
        int at = around.indexOf("%s");
        Growth.isLinear(
                around,
                1 << 20,
                text -> StrictJson.read(
                        around.substring(0, at) + text.replace("\"", "'") + around.substring(at + 2), Small.class));
    }

    @Test
    void aLongKeyAboveManyShortOnesTakesLinearTime() {
        Growth.isLinear("a key above others", 1 << 20, text -> {
            StringBuilder json = new StringBuilder("{\"")
                    .append("k".repeat(text.length() / 2))
                    .append("\":{");
            for (int i = 0; i < text.length() / 16; i++)
                json.append(i == 0 ? "" : ",").append("\"").append(i).append("\":1");
            StrictJson.read(json.append("}}").toString(), Small.class);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"%s\":1}",
                "{\"name\":{\"%s\":1},\"name\":2}",
                "{\"a\":{\"%s\":\"\\u0000\"}}",
                "{\"%s\":1,\"%s\":2}"
            })
    void aNameThatIsTooLongIsToldAgainInPart(String around) {
        String json = around.replace("%s", "k".repeat(1 << 19));
        BadInput refused = assertThrows(BadInput.class, () -> StrictJson.read(json, Small.class));
        String told = refused.field() + refused.arguments() + refused.getMessage();
        assertTrue(told.length() < 300, told.length() + " characters");
    }
}
