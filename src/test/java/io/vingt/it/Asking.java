package io.vingt.it;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.UUID;

/** Asks what an operation's example in the published document asks, with names that belong to this run. */
record Asking(Office office, JsonObject paths) {

    Reply ask(String operation, Office.Given given, String token) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = whole(operation).substring(1);
        for (var part : given.path().entrySet()) path = path.replace("{" + part.getKey() + "}", part.getValue());
        if (path.endsWith("/pictures")) {
            return form(token, path, Form.file(Form.png(9, 9)));
        }
        if (operation.equals("POST tickets.csv")) {
            return form(token, path, Form.file(table(operation)));
        }
        if (operation.endsWith("/v1/reports")) {
            return form(token, path, Form.report(reported(operation), Form.png(9, 9)));
        }
        if (path.endsWith("/import")) {
            byte[] table =
                    "name;site\nNordic Tea;nordic-tea.example\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return form(token, path, Form.file(table));
        }
        if (path.endsWith("/absences")) {
            byte[] calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return form(token, path, Form.file(calendar));
        }
        if (path.endsWith("/recognise") || path.endsWith("/capture/page")) path += "?url=shop.example/checkout";
        if (path.endsWith("/override-cost")) path += "?above=" + given.path().getOrDefault("above", "1");
        if (operation.equals("POST backlog/next")) office.filed(office.token("SALES"), office.area());
        return withEmptyHands(
                operation, token, office.http.send(method, token, path, example(operation, given), headers(operation)));
    }

    /** Whoever has a second estimate in hand may do less, and the next operation is asked by the same person. */
    private Reply withEmptyHands(String operation, String token, Reply reply) {
        boolean begun =
                operation.startsWith("POST second-estimates/next") || operation.endsWith("/second-estimate/take");
        if (begun && reply.status() == 200) {
            int number = reply.json().getInt("number");
            office.http.post(token, "api/v1/tickets/" + number + "/second-estimate/give-back", "{}");
        }
        return reply;
    }

    private Reply form(String token, String path, byte[] form) {
        return office.http.bytes("POST", token, path, form, Form.TYPE, keyed());
    }

    private static String[] keyed() {
        return new String[] {"Idempotency-Key", UUID.randomUUID().toString()};
    }

    /** Whoever posts sends a key, as a careful client does. */
    private String[] headers(String operation) {
        if (operation.startsWith("POST")) return keyed();
        if (operation.equals("PUT days")) {
            return new String[] {
                "If-Match", office.http.get(Server.TOKEN, "api/v1/days").header("ETag")
            };
        }
        return operation.startsWith("PATCH") ? new String[] {"If-Match", "\"1\""} : new String[0];
    }

    private byte[] table(String operation) {
        return described(operation)
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject("text/csv")
                .getString("example")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The document's example, with names that belong to this run. */
    private String example(String operation, Office.Given given) {
        JsonObject body = described(operation).getJsonObject("requestBody");
        if (body == null) return null;
        JsonObject json = body.getJsonObject("content").getJsonObject("application/json");
        JsonValue example = json.get("example");
        String text = example == null ? "{}" : example.toString();
        if (operation.equals("POST backlog/next")) return "{}";
        if (operation.equals("POST tickets/{number}/merge")) {
            return "{\"into\":" + office.filed(office.token("STAFF"), office.area()) + "}";
        }
        if (operation.equals("POST drafts/{id}/evidence")) {
            return "{\"ticket\":" + office.filed(office.token("STAFF"), office.area()) + "}";
        }
        if (operation.equals("POST tickets/{number}/override")) {
            return text.replace("57", given.path().getOrDefault("above", "1"));
        }
        if (operation.equals("POST areas")) {
            return text.replace("Returns", "Returns " + UUID.randomUUID());
        }
        if (operation.equals("PUT days")) {
            office.area();
            return text.replace("Purchase", "Team");
        }
        text = text.replace("viewport", "cookie bar");
        text = text.replace("Nordic Outdoor", "Nordic " + UUID.randomUUID());
        text = text.replaceAll("www\\.nordic-[a-z]+", "www." + UUID.randomUUID());
        text = text.replace("amelie.roux@", UUID.randomUUID() + "@");
        return text.replace("\"Checkout\"", "\"" + office.area() + "\"");
    }

    JsonObject described(String operation) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = whole(operation);
        return paths.getJsonObject(path).getJsonObject(method.toLowerCase(java.util.Locale.ROOT));
    }

    /** The document's example of a report, on a site of its own. */
    private String reported(String operation) {
        JsonObject content = described(operation).getJsonObject("requestBody").getJsonObject("content");
        return content.getJsonObject("multipart/form-data")
                .getJsonObject("example")
                .getJsonObject("report")
                .toString()
                .replace("nordic-outdoor.example", PhoneDesk.site())
                .replace("\"Checkout\"", "\"" + office.area() + "\"");
    }

    private static String whole(String operation) {
        String below = operation.substring(operation.indexOf(' ') + 1);
        return below.startsWith("/") ? below : "/api/v1/" + below;
    }
}
