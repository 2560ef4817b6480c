package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** What every refusal has in common. */
final class Problems {

    private Problems() {}

    static Reply problem(Reply reply, int status, String type) {
        assertEquals(status, reply.status(), reply::toString);
        assertEquals("application/problem+json", reply.header("Content-Type"));
        assertEquals("/problems/" + type, reply.json().getString("type"), reply::toString);
        assertEquals(status, reply.json().getInt("status"));
        assertFalse(reply.json().getString("title").isBlank());
        assertFalse(reply.text().contains("Exception") || reply.text().contains("\tat "), reply::toString);
        return reply;
    }
}
