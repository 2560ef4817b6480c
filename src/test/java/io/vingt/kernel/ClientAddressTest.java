package io.vingt.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    private static Settings settings(String proxies) {
        return new Settings(Map.of("VINGT_PROXIES", proxies), new Properties(), new Properties());
    }

    private static String address(String proxies, String connection, String forwarded) {
        ClientAddress addresses = new ClientAddress();
        addresses.settings = settings(proxies);
        return addresses.of((HttpServletRequest) Proxy.newProxyInstance(
                ClientAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, values) -> method.getName().equals("getRemoteAddr")
                        ? connection
                        : Collections.enumeration(forwarded.isEmpty() ? List.of() : List.of(forwarded))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''                    | 203.0.113.7 | 198.51.100.9                | 203.0.113.7",
                "10.0.0.1              | 203.0.113.7 | 198.51.100.9                | 203.0.113.7",
                "10.0.0.1              | 10.0.0.1    | 198.51.100.9                | 198.51.100.9",
                "10.0.0.0/8            | 10.9.8.7    | 198.51.100.9                | 198.51.100.9",
                "10.0.0.0/8            | 11.9.8.7    | 198.51.100.9                | 11.9.8.7",
                "'10.0.0.1, 10.0.0.2'  | 10.0.0.1    | '1.2.3.4, 198.51.100.9, 10.0.0.2' | 198.51.100.9",
                "10.0.0.1              | 10.0.0.1    | 198.51.100.9:4711           | 198.51.100.9",
                "10.0.0.1              | 10.0.0.1    | '[2001:db8::7]:443'         | 2001:db8::7",
                "::1                   | 0:0:0:0:0:0:0:1 | 2001:db8::7             | 2001:db8::7",
                "10.0.0.1              | 10.0.0.1    | evil.example                | 10.0.0.1",
                "10.0.0.1              | 10.0.0.1    | ''                          | 10.0.0.1"
            })
    void onlyANamedProxyIsBelieved(String proxies, String connection, String forwarded, String expected) {
        assertEquals(expected, address(proxies, connection, forwarded));
    }

    @Test
    void longAddressesCountByTheirFirstHalf() {
        assertEquals(ClientAddress.network("2001:db8:1:2::1"), ClientAddress.network("2001:db8:1:2:ffff::9"));
        assertNotEquals(ClientAddress.network("2001:db8:1:2::1"), ClientAddress.network("2001:db8:1:3::1"));
        assertEquals("203.0.113.7", ClientAddress.network("203.0.113.7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0", "10.0.0.1/x", "10.0.0.1, nginx"})
    void whatIsNoAddressIsToldToTheOperator(String proxies) {
        assertThrows(IllegalArgumentException.class, () -> ClientAddress.mustBeAddresses(settings(proxies)));
    }
}
