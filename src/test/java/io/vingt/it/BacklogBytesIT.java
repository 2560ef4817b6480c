package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the backlog answers from memory is what it would answer without. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BacklogBytesIT {

    @ArquillianResource
    URL base;

    private Office office;
    private String area;
    private String address;

    @BeforeEach
    void anAreaOfItsOwn() {
        office = new Office(base);
        area = office.area();
        address = "api/v1/backlog?area=" + URLEncoder.encode(area, StandardCharsets.UTF_8);
    }

    @Test
    void theSecondAnswerIsTheFirstAgain() {
        office.filed(office.token("STAFF"), area);
        Reply first = ask();
        Reply second = ask();
        assertEquals(200, second.status());
        assertArrayEquals(first.whole().body(), second.whole().body());
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(first.header("Content-Type"), second.header("Content-Type"));
        assertEquals(first.header("Content-Security-Policy"), second.header("Content-Security-Policy"));
    }

    @Test
    void aChangeIsSeenByTheVeryNextRequest() {
        for (int i = 0; i < 20; i++) {
            assertEquals(i, ask().json().getJsonArray("items").size());
            assertEquals(i, ask().json().getJsonArray("items").size());
            office.filed(office.token("STAFF"), area);
        }
    }

    @Test
    void whatOneHasIsNotSentAgainUntilItChanges() {
        office.filed(office.token("STAFF"), area);
        String tag = ask().header("ETag");
        Reply same = ask("If-None-Match", "\"other\", W/" + tag);
        assertEquals(304, same.status());
        assertEquals(tag, same.header("ETag"));
        assertEquals(0, same.whole().body().length);
        office.filed(office.token("STAFF"), area);
        Reply changed = ask("If-None-Match", tag);
        assertEquals(200, changed.status());
        assertNotEquals(tag, changed.header("ETag"));
    }

    @Test
    void aRevokedTokenIsRefusedByTheNextRequest() {
        String token = office.hire("STAFF");
        Reply made = office.http.post(token, "api/v1/me/tokens", "{\"name\":\"phone\"}");
        String phone = made.json().getString("token");
        assertEquals(200, office.http.get(phone, address).status());
        assertEquals(200, office.http.get(phone, address).status());
        office.http.send("DELETE", token, "api/v1/me/tokens/" + made.json().getString("id"), null);
        assertEquals(401, office.http.get(phone, address).status());
        assertEquals(401, office.http.get(null, address).status());
        assertEquals(401, office.http.get("vgt_nobody", address).status());
        assertEquals(200, ask().status());
    }

    @Test
    void eachLanguageHasItsOwn() {
        office.filed(office.token("STAFF"), area);
        for (int i = 0; i < 2; i++) {
            assertNotEquals(
                    ask("Accept-Language", "en").text(),
                    ask("Accept-Language", "fr").text());
        }
    }

    @Test
    void aRefusalIsNotKept() {
        for (int i = 0; i < 2; i++) {
            Reply refused = office.http.get(office.token("STAFF"), address + "&limit=201");
            assertEquals(400, refused.status());
            assertEquals("limit", refused.json().getString("field"));
        }
    }

    @Test
    void packedItSaysTheSame() throws IOException {
        for (int i = 0; i < 3; i++) office.filed(office.token("STAFF"), area);
        String plain = ask().text();
        Reply packed = ask("Accept-Encoding", "br, gzip");
        assertEquals("gzip", packed.header("Content-Encoding"));
        byte[] unpacked =
                new GZIPInputStream(new ByteArrayInputStream(packed.whole().body())).readAllBytes();
        assertEquals(plain, new String(unpacked, StandardCharsets.UTF_8));
        assertFalse(
                ask("Accept-Encoding", "identity").header("Content-Encoding").contains("gzip"));
    }

    private Reply ask(String... headers) {
        return office.http.get(office.token("STAFF"), address, headers);
    }
}
