package io.vingt.it;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a value to a schema of the published document, as far as the document uses the language of schemas. Stricter than
 * that language in one point: a field that the schema does not name is a complaint, so that the document leaves nothing out.
 */
final class Shape {

    private final JsonObject document;
    private final List<String> complaints = new ArrayList<>();

    private Shape(JsonObject document) {
        this.document = document;
    }

    /** @return what is wrong, a line each */
    static List<String> complaints(JsonObject document, JsonObject schema, JsonValue value) {
        Shape shape = new Shape(document);
        shape.look("", schema, value);
        return shape.complaints;
    }

    /** Answers are whole: what the document does not describe is not sent, what it promises is. */
    static List<String> complaints(JsonObject document, JsonObject operation, Reply reply) {
        JsonObject told = operation.getJsonObject("responses").getJsonObject(String.valueOf(reply.status()));
        if (told.containsKey("$ref"))
            told = document.getValue(told.getString("$ref").substring(1)).asJsonObject();
        String type = reply.header("Content-Type").replaceFirst(";.*", "");
        boolean whole = type.equals("application/json") || type.endsWith("+json");
        if (!told.containsKey("content") || !whole) return List.of();
        JsonObject content = told.getJsonObject("content").getJsonObject(type);
        return complaints(document, content.getJsonObject("schema"), reply.json());
    }

    private void look(String at, JsonObject named, JsonValue value) {
        JsonObject schema = followed(named);
        if (value.getValueType() == ValueType.NULL) {
            if (!schema.getBoolean("nullable", false) && !named.getBoolean("nullable", false))
                say(at, "may not be null");
            return;
        }
        if (schema.containsKey("allOf")) {
            whole(at, schema.getJsonArray("allOf"), value);
            return;
        }
        String type = schema.getString("type", "any");
        if (!is(type, value)) say(at, "is no " + type + ": " + value);
        else if (type.equals("object")) object(at, schema, value.asJsonObject());
        else if (type.equals("array")) each(at, schema, value.asJsonArray());
        else if (schema.containsKey("enum") && !schema.getJsonArray("enum").contains(value)) say(at, "is no " + value);
    }

    /** Of several parts, each is looked at for the fields that it names. */
    private void whole(String at, JsonArray parts, JsonValue value) {
        var merged = jakarta.json.Json.createObjectBuilder();
        for (JsonValue part : parts) {
            JsonObject schema = followed(part.asJsonObject());
            if (schema.containsKey("properties"))
                merged.addAll(jakarta.json.Json.createObjectBuilder(schema.getJsonObject("properties")));
        }
        JsonObject all = jakarta.json.Json.createObjectBuilder()
                .add("type", "object")
                .add("properties", merged)
                .build();
        look(at, all, value);
    }

    private void object(String at, JsonObject schema, JsonObject value) {
        JsonObject known = schema.getJsonObject("properties");
        if (schema.containsKey("required")) {
            for (JsonString name : schema.getJsonArray("required").getValuesAs(JsonString.class)) {
                if (!value.containsKey(name.getString())) say(at, "lacks " + name.getString());
            }
        }
        if (known == null) return;
        value.forEach((name, part) -> {
            if (known.containsKey(name)) look(at + "/" + name, known.getJsonObject(name), part);
            else if (!schema.containsKey("additionalProperties")) say(at, "has “" + name + "”, which is not described");
        });
    }

    private void each(String at, JsonObject schema, JsonArray values) {
        if (!schema.containsKey("items")) return;
        for (int i = 0; i < values.size(); i++) look(at + "/" + i, schema.getJsonObject("items"), values.get(i));
    }

    private static boolean is(String type, JsonValue value) {
        return switch (type) {
            case "object" -> value.getValueType() == ValueType.OBJECT;
            case "array" -> value.getValueType() == ValueType.ARRAY;
            case "string" -> value.getValueType() == ValueType.STRING;
            case "boolean" -> value.getValueType() == ValueType.TRUE || value.getValueType() == ValueType.FALSE;
            case "integer" -> value instanceof JsonNumber number && number.isIntegral();
            case "number" -> value instanceof JsonNumber;
            default -> true;
        };
    }

    private JsonObject followed(JsonObject schema) {
        String reference = schema.getString("$ref", null);
        if (reference == null
                && schema.containsKey("allOf")
                && schema.getJsonArray("allOf").size() == 1) {
            return followed(schema.getJsonArray("allOf").getJsonObject(0));
        }
        if (reference == null) return schema;
        JsonValue part = document.getValue(reference.substring(1));
        return followed(part.asJsonObject());
    }

    private void say(String at, String what) {
        complaints.add((at.isEmpty() ? "/" : at) + " " + what);
    }
}
