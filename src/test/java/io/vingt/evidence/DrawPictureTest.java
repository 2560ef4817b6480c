package io.vingt.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vingt.evidence.picture.JpegFile;
import io.vingt.evidence.picture.Kinds;
import io.vingt.evidence.picture.PngFile;
import io.vingt.kernel.BadInput;
import io.vingt.people.Caller;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DrawPictureTest {

    private static final Caller SAM = new Caller(1, "Sam", "en", Set.of(), Set.of());

    private final DrawPicture drawPicture = new DrawPicture();

    @AfterEach
    void end() {
        drawPicture.end();
    }

    private String refused(byte[] file) {
        return assertThrows(BadInput.class, () -> drawPicture.draw(SAM, file)).reason();
    }

    @Test
    void drawsOneAfterTheOtherAndGoesOnAfterOneThatIsNone() {
        byte[] shot = new PngFile(117, 1200, 8, PngFile.RGB).showing((x, y, c) -> y % 2);
        for (int i = 0; i < 3; i++) {
            Pixels drawn = drawPicture.draw(SAM, shot);
            assertEquals("image/png 117 1200", drawn.type() + " " + drawn.width() + " " + drawn.height());
            assertEquals("notAPicture", refused(new PngFile(9, 9, 8, PngFile.RGB).empty()));
        }
    }

    @Test
    void aHungryPictureIsRefusedBeforeAProcessIsAsked() {
        assertEquals("tooManyScans", refused(JpegFile.scans(Kinds.all().get("JPEG, progressive"), 100)));
        drawPicture.end();
        assertEquals("tooLarge", refused(new byte[9 << 20]));
    }
}
