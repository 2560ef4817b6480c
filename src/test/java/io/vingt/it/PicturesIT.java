package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vingt.evidence.picture.JpegFile;
import io.vingt.evidence.picture.Kinds;
import io.vingt.evidence.picture.LargestPictures;
import io.vingt.evidence.picture.PngFile;
import io.vingt.evidence.picture.WebpFile;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    private Reply send(Office office, String token, byte[] file, String... headers) {
        return office.http.bytes("POST", token, "api/v1/pictures", Form.file(file), Form.TYPE, headers);
    }

    static Stream<Arguments> hungry() {
        byte[] inner = new WebpFile()
                .canvas(0, 32, 32)
                .chunk("VP8L", WebpFile.lossless(9_000, 9_000, 1, 1, 9, 9))
                .file();
        byte[] png = Kinds.all().get("PNG RGB 8");
        return Stream.of(
                Arguments.of(415, "one size and contains another", inner),
                Arguments.of(413, "more passes", JpegFile.scans(Kinds.all().get("JPEG, progressive"), 200)),
                Arguments.of(413, "16 bits", new PngFile(6_000, 6_000, 16, PngFile.RGBA).empty()),
                Arguments.of(413, "40 million pixels", new PngFile(100_000, 100_000, 8, PngFile.RGB).empty()),
                Arguments.of(415, "cut off", Arrays.copyOf(png, png.length / 2)),
                Arguments.of(415, "PNG, JPEG or WebP", new byte[100]));
    }

    @ParameterizedTest
    @MethodSource("hungry")
    void aHungryPictureIsRefusedWithASentence(int status, String sentence, byte[] file) {
        Office office = new Office(base);
        Reply refused = send(office, office.token("STAFF"), file, "Accept-Language", "en");
        assertEquals(status, refused.status());
        assertTrue(refused.json().getString("detail").contains(sentence), refused.json()::toString);
    }

    @Test
    void aScreenshotOfAWholePageKeepsItsWidth() {
        Office office = new Office(base);
        byte[] shot = new PngFile(1_170, 12_000, 1, PngFile.GRAY).showing((x, y, c) -> y / 20 % 2);
        Reply kept = send(office, office.token("STAFF"), shot);
        assertEquals(
                "1170 12000", kept.json().getInt("width") + " " + kept.json().getInt("height"));
    }

    @Test
    void aPictureThatIsSentTwiceIsKeptOnce() {
        Office office = new Office(base);
        String key = UUID.randomUUID().toString();
        byte[] file = Kinds.all().get("JPEG in CMYK");
        Reply first = send(office, office.token("STAFF"), file, "Idempotency-Key", key);
        Reply second = send(office, office.token("STAFF"), file, "Idempotency-Key", key);
        assertEquals(201, first.status());
        assertEquals(first.json(), second.json());
        Reply other = send(office, office.token("STAFF"), Kinds.all().get("JPEG"), "Idempotency-Key", key);
        assertEquals(422, other.status());
    }

    /** Three at once stopped all writing for 100 seconds. */
    @Test
    void whileManyOpenLaboriousPicturesOthersWriteAndSomeAreToldToWait() {
        Office office = new Office(base);
        List<CompletableFuture<Reply>> sent = twelve(office, LargestPictures.progressive());
        String writer = office.token("STAFF");
        for (int i = 0; i < 5; i++) {
            assertTimeout(
                    Duration.ofSeconds(10),
                    () -> assertEquals(
                            201,
                            office.http
                                    .post(writer, "api/v1/drafts", "{\"title\":\"t\"}")
                                    .status()));
        }
        List<Reply> answers = sent.stream().map(CompletableFuture::join).toList();
        assertEquals(
                List.of(),
                answers.stream()
                        .map(Reply::status)
                        .filter(s -> s != 201 && s != 503)
                        .toList());
        assertTrue(answers.stream().filter(one -> one.status() == 201).count() >= 2);
        List<Reply> busy = answers.stream().filter(one -> one.status() == 503).toList();
        assertTrue(busy.size() >= 1, "12 came and none was told to wait");
        assertEquals("/problems/busy", busy.get(0).json().getString("type"));
        assertEquals("5", busy.get(0).header("Retry-After"));
    }

    private List<CompletableFuture<Reply>> twelve(Office office, byte[] file) {
        List<CompletableFuture<Reply>> sent = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String token = office.hire("STAFF");
            String key = UUID.randomUUID().toString();
            sent.add(CompletableFuture.supplyAsync(
                    () -> send(office, token, file, "Idempotency-Key", key), command -> new Thread(command).start()));
        }
        return sent;
    }
}
