package io.vingt.kernel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.kernel.BadInput;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {

    private static final double MOST = 2.6;

    private static final int LARGEST = 9 << 20;

    /** As Chromium writes it; Firefox and WebKit differ in the boundary only. */
    private static final String FORM = """
            ------WebKitFormBoundary7MA4YWxk
            Content-Disposition: form-data; name="report"

            {"v":1}
            ------WebKitFormBoundary7MA4YWxk
            Content-Disposition: form-data; name="shot1"; filename="a; name=b.png"
            Content-Type: image/png

            two
            lines
            ------WebKitFormBoundary7MA4YWxk
            Content-Disposition: form-data; name="empty"; filename=""
            Content-Type: application/octet-stream


            ------WebKitFormBoundary7MA4YWxk--
            """.replace("\n", "\r\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "----WebKitFormBoundary7MA4YWxk",
                "---------------------------735323031399963166993862150",
                "----geckoformboundary5e1b2c8f"
            })
    void takesABrowsersFormApart(String boundary) {
        Map<String, byte[]> parts = read(FORM.replace("----WebKitFormBoundary7MA4YWxk", boundary), boundary);
        assertEquals(Set.of("report", "shot1", "empty"), parts.keySet());
        assertEquals("{\"v\":1}", text(parts.get("report")));
        assertEquals("two\r\nlines", text(parts.get("shot1")));
        assertEquals("", text(parts.get("empty")));
    }

    @Test
    void takesAProgramsFormApart() {
        String form = "a preamble\r\n--b\r\ncontent-type: text/csv\r\nCONTENT-DISPOSITION:form-data;name=file\r\n\r\nx"
                + "\r\n--b\r\n\r\nnameless\r\n--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nlater\r\n--b--";
        assertEquals("x", text(read(form, "b").get("file")));
        assertEquals(Map.of(), read("--b--\r\n", "b"));
    }

    @Test
    void aFileMayHoldWhatLooksLikeItsBoundary() {
        String file = ".--b\r\n x--b-- \r\n--bc\r\n --b";
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n" + file + "\r\n--b--\r\n";
        assertEquals(file, text(read(form, "b").get("file")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no boundary",
                "--b",
                "--b\r\n",
                "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nnever ends",
                "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n--b--\r\n",
                "--b \r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--b --\r\n"
            })
    void whatIsNoWholeFormIsRefused(String form) {
        assertEquals(
                "malformed", assertThrows(BadInput.class, () -> read(form, "b")).reason());
    }

    @Test
    void aHeadIsReadForSoLongAndNoLonger() {
        String longHead = "--b\r\nX: " + "x".repeat(4_096) + "\r\n\r\n\r\n--b--";
        assertThrows(BadInput.class, () -> read(longHead, "b"));
    }

    @Test
    void everyBoundaryCountsWhetherItsPartHasANameOrNot() {
        String part = "--b\r\n\r\nx\r\n";
        assertEquals(Map.of(), read(part.repeat(20) + "--b--", "b"));
        assertThrows(BadInput.class, () -> read(part.repeat(21) + "--b--", "b"));
    }

    /** Measured in this thread's own time: neighbours on the machine do not count. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--b",
                "--b\r\n",
                "\r\n--b",
                "--b\r\n\r\n",
                "\r\n--b\r\n",
                "--b--",
                "\r\n--",
                "\r\n",
                "-",
                "\r\n--b\r\nContent-Disposition: form-data; ",
                "\r\n\r\n",
                "many"
            })
    void twiceTheFormTakesTwiceTheTime(String token) {
        String unit = token.equals("many") ? "--b".repeat(1_300) + "\r\n\r\n" : token;
        byte[] form = filled("--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n.", unit, LARGEST);
        byte[] half = Arrays.copyOf(form, LARGEST / 2);
        for (int i = 0; i < 5; i++) nanos(half);
        double growth = Double.MAX_VALUE;
        for (int i = 0; i < 5 && growth > MOST; i++) {
            growth = Math.max(1e6, nanos(form)) / Math.max(1e6, nanos(half));
        }
        assertTrue(growth <= MOST, token + " grew " + growth);
        assertTrue(nanos(form) < 1_000_000_000L, token);
    }

    /** The quickest of five. */
    private static long nanos(byte[] form) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try {
                read(form, "b");
            } catch (BadInput refused) {
                assertEquals("malformed", refused.reason());
            }
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        return best;
    }

    private static byte[] filled(String head, String unit, int length) {
        String text = head + unit.repeat(length / unit.length() + 1);
        return text.substring(0, length).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> read(String form, String boundary) {
        return read(form.getBytes(StandardCharsets.UTF_8), boundary);
    }

    private static Map<String, byte[]> read(byte[] form, String boundary) {
        try {
            MediaType type = new MediaType("multipart", "form-data", Map.of("boundary", boundary));
            return Multipart.read(new ByteArrayInputStream(form), type, LARGEST, "file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
