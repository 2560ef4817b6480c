package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who is signed in with a browser and has a token as well. */
record Member(String id, String email, String token, Visitor visitor) {

    static final String PASSWORD = "quiet otters swim at noon";

    static Member with(Office office, String... roles) {
        String email = UUID.randomUUID() + "@shop.example";
        String named = Stream.of(roles).map(role -> "\"" + role + "\"").collect(Collectors.joining(","));
        JsonObject person = office.http
                .post(
                        Server.TOKEN,
                        "api/v1/people",
                        "{\"name\":\"Mara\",\"email\":\"" + email + "\",\"roles\":[" + named + "]}")
                .json();
        Visitor visitor = new Visitor(office.http);
        String code = person.getString("invitation").replaceAll(".*code=", "");
        Reply in = visitor.submit("invitation.xhtml?code=" + code, "invitation", Map.of("password", PASSWORD));
        assertTrue(in.status() < 400, in::toString);
        String id = person.getString("id");
        return new Member(id, email, office.tokenOf(id), visitor);
    }
}
