package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A picture is seen by those who see what it is on, and is nothing but a picture. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PicturesIT {

    @ArquillianResource
    URL base;

    @Test
    void somebodyElsesPictureIsNotThere() {
        Office office = new Office(base);
        String id = office.picture(office.token("STAFF"));
        assertEquals(
                404,
                office.http.get(office.token("LEAD"), "api/v1/pictures/" + id).status());
        String shown = office.ticket(office.area())
                .replaceAll("\"noPictureBecause\":\"[^\"]*\"", "\"pictures\":[\"" + id + "\"]");
        office.filedAs(office.token("STAFF"), shown);
        Reply seen = office.http.get(office.token("LEAD"), "api/v1/pictures/" + id);
        assertEquals(200, seen.status());
        assertEquals("image/png", seen.header("Content-Type"));
        assertTrue(seen.header("Content-Security-Policy").contains("sandbox"));
        assertEquals("nosniff", seen.header("X-Content-Type-Options"));
        assertTrue(seen.header("Cache-Control").contains("immutable"));
    }
}
