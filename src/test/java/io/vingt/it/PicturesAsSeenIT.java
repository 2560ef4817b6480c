package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.vingt.evidence.picture.Kinds;
import io.vingt.evidence.picture.WorkerProcess;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Whoever sends a picture saw it in a browser: it is kept with the size, the turn and the colours that it had there. */
class PicturesAsSeenIT {

    /** Of 255, between the means of a quarter of the picture. */
    private static final int NEAR = 4;

    private static final String SEEN = """
            async (file) => {
              const bytes = Uint8Array.from(atob(file), (c) => c.charCodeAt(0));
              const image = new Image();
              image.src = URL.createObjectURL(new Blob([bytes]));
              await image.decode();
              const { naturalWidth: width, naturalHeight: height } = image;
              const pen = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
              pen.drawImage(image, 0, 0);
              const all = [width, height];
              for (let quarter = 0; quarter < 4; quarter++) {
                const left = (quarter % 2) * (width / 2) + 4;
                const top = Math.floor(quarter / 2) * (height / 2) + 4;
                const { data } = pen.getImageData(left, top, width / 2 - 8, height / 2 - 8);
                for (let channel = 0; channel < 3; channel++) {
                  let sum = 0;
                  for (let i = channel; i < data.length; i += 4) sum += data[i];
                  all.push(Math.round(sum / (data.length / 4)));
                }
              }
              return all;
            }""";

    @Test
    void everyKindOfPictureIsKeptAsChromiumShowsIt() throws IOException {
        List<String> others = new ArrayList<>();
        Map<String, byte[]> all = Kinds.all();
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.open(playwright);
                WorkerProcess worker = WorkerProcess.start()) {
            Page page = browser.newPage();
            for (Map.Entry<String, byte[]> kind : all.entrySet()) {
                List<Integer> theirs =
                        numbers(page.evaluate(SEEN, Base64.getEncoder().encodeToString(kind.getValue())));
                List<Integer> ours = means(
                        worker.ask(kind.getValue(), Duration.ofSeconds(60)).bytes());
                if (!areNear(theirs, ours)) others.add(kind.getKey() + ": " + theirs + " there, " + ours + " here");
            }
        }
        assertEquals("", String.join("\n", others));
        assertEquals(true, all.size() > 40);
    }

    private static List<Integer> numbers(Object answer) {
        return ((List<?>) answer).stream().map(one -> ((Number) one).intValue()).toList();
    }

    private static boolean areNear(List<Integer> one, List<Integer> other) {
        boolean near = one.subList(0, 2).equals(other.subList(0, 2));
        for (int i = 2; i < one.size(); i++) near &= Math.abs(one.get(i) - other.get(i)) <= NEAR;
        return near;
    }

    private static List<Integer> means(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        int wide = image.getWidth() / 2;
        int high = image.getHeight() / 2;
        List<Integer> all = new ArrayList<>(List.of(image.getWidth(), image.getHeight()));
        for (int quarter = 0; quarter < 4; quarter++) {
            BufferedImage part = image.getSubimage(quarter % 2 * wide + 4, quarter / 2 * high + 4, wide - 8, high - 8);
            for (int channel = 0; channel < 3; channel++) all.add(mean(part, 16 - 8 * channel));
        }
        return all;
    }

    private static int mean(BufferedImage part, int shift) {
        long sum = 0;
        for (int y = 0; y < part.getHeight(); y++) {
            for (int x = 0; x < part.getWidth(); x++) sum += part.getRGB(x, y) >> shift & 255;
        }
        return Math.round((float) sum / (part.getWidth() * part.getHeight()));
    }
}
