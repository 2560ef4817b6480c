package io.vingt.people.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.kernel.Settings;
import jakarta.servlet.SessionCookieConfig;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DoorsTest {

    /** What is set on the session's cookie for people who come by that address. */
    private static Map<String, Object> cookie(String address) {
        Map<String, Object> set = new TreeMap<>();
        SessionCookieConfig cookie = (SessionCookieConfig) Proxy.newProxyInstance(
                DoorsTest.class.getClassLoader(), new Class<?>[] {SessionCookieConfig.class}, (p, method, values) -> {
                    if (values != null) set.put(method.getName(), values[0]);
                    return null;
                });
        Doors doors = new Doors();
        doors.settings = new Settings(Map.of("VINGT_BASE_URL", address), new Properties(), new Properties());
        doors.bake(cookie);
        return set;
    }

    @Test
    void behindHttpsTheCookieIsBoundToTheHost() {
        Map<String, Object> cookie = cookie("https://vingt.shop.example/");
        assertEquals("__Host-vingt", cookie.get("setName"));
        assertEquals(true, cookie.get("setSecure"));
        assertEquals("/", cookie.get("setPath"));
        assertEquals(true, cookie.get("setHttpOnly"));
    }

    @Test
    void withoutHttpsItStillIsForTheServerAlone() {
        Map<String, Object> cookie = cookie("http://localhost:8080");
        assertEquals("vingt", cookie.get("setName"));
        assertEquals(false, cookie.get("setSecure"));
        assertEquals(true, cookie.get("setHttpOnly"));
    }
}
