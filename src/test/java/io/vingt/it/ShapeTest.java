package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    private static final JsonObject DOCUMENT = read("{'s':{'type':'string','enum':['X'],'nullable':true}}");
    private static final JsonObject SCHEMA =
            read("{'type':'object','required':['a'],'properties':{'a':{'type':'integer'},'b':{'$ref':'#/s'}}}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0|{'a':1}",
                "0|{'a':1,'b':null}",
                "0|{'a':1,'b':'X'}",
                "1|{'a':1,'b':'Y'}",
                "1|{}",
                "1|{'a':null}",
                "1|{'a':1.5}",
                "1|{'a':1,'c':2}",
                "2|{'b':7}"
            })
    void whatIsMisshapenIsFound(int complaints, String value) {
        assertEquals(complaints, Shape.complaints(DOCUMENT, SCHEMA, read(value)).size());
    }

    private static JsonObject read(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
