package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.BoundingBox;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a finger does to a picture on the phone: it scrolls, and it covers exactly what it was drawn over. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PhoneTouchIT {

    @ArquillianResource
    URL base;

    @RegisterExtension
    static final OpenBrowser OPEN = new OpenBrowser();

    private Office office;

    @BeforeEach
    void opensTheOffice() {
        office = new Office(base);
    }

    private static final int WIDTH = 1179;
    private static final int HEIGHT = 2556;

    /** Where the picture itself is shown, whatever element it stands in: in CSS pixels of the window. */
    private static BoundingBox shown(PhoneDesk phone) {
        phone.page.evaluate("() => document.querySelector('#pictures canvas').scrollIntoView({ block: 'center' })");
        BoundingBox element = phone.page.locator("#pictures canvas").boundingBox();
        double scale = Math.min(element.width / WIDTH, element.height / HEIGHT);
        BoundingBox shown = new BoundingBox();
        shown.width = WIDTH * scale;
        shown.height = HEIGHT * scale;
        shown.x = element.x + (element.width - shown.width) / 2;
        shown.y = element.y + (element.height - shown.height) / 2;
        return shown;
    }

    private static Rectangle covered(BufferedImage picture) {
        Rectangle black = null;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xff0000) >> 16 > 100) continue;
                if (black == null) black = new Rectangle(x, y, 1, 1);
                else black.add(new Rectangle(x, y, 1, 1));
            }
        }
        return black;
    }

    private BufferedImage stored(PhoneDesk phone, int number) {
        String id = office.http
                .get(phone.token, "api/v1/tickets/" + number)
                .json()
                .getJsonArray("pictures")
                .getJsonObject(0)
                .getString("id");
        return Pictured.seen(
                office.http.get(phone.token, "api/v1/pictures/" + id).whole().body());
    }

    private static void isNear(double wanted, double is, String what) {
        assertTrue(Math.abs(wanted - is) <= 8, what + ": " + is + ", not " + wanted);
    }

    private static PhoneDesk withAScreenshot(PhoneDesk phone) {
        phone.fill(PhoneDesk.site() + "/cart", PhoneDesk.PROBLEM);
        phone.page.locator("#pictures figure button").last().click();
        phone.picture(Pictured.photo(1179, 2556));
        assertThat(phone.page.locator("#pictures canvas")).hasCount(1);
        return phone;
    }

    @Test
    void onAPortraitScreenshotExactlyWhatWasDrawnOverIsCovered() {
        try (PhoneDesk phone =
                withAScreenshot(PhoneDesk.phone(office, OPEN.browser()).open(""))) {
            BoundingBox at = shown(phone);
            phone.page.mouse().move(at.x + 0.2 * at.width, at.y + 0.3 * at.height);
            phone.page.mouse().down();
            phone.page.mouse().move(at.x + 0.9 * at.width, at.y + 0.4 * at.height);
            phone.page.mouse().up();
            phone.send();
            BufferedImage picture = stored(phone, phone.number());
            assertEquals(HEIGHT, picture.getHeight());
            Rectangle black = covered(picture);
            isNear(0.2 * WIDTH, black.getMinX(), "left");
            isNear(0.9 * WIDTH, black.getMaxX(), "right");
            isNear(0.3 * HEIGHT, black.getMinY(), "top");
            isNear(0.4 * HEIGHT, black.getMaxY(), "bottom");
        }
    }

    @Test
    void aFingerScrollsPastAPictureAndDrawsAtAnyAngleOnceItCovers() {
        try (PhoneDesk phone =
                withAScreenshot(PhoneDesk.phone(office, OPEN.browser()).open(""))) {
            BoundingBox at = shown(phone);
            double x = at.x + at.width / 2;
            new Finger(phone.page).swipe(x, at.y + 400, x, at.y + 250);
            assertTrue(Math.abs(shown(phone).y - at.y) < 2, "back in the middle");
            phone.page.touchscreen().tap(x + 60, at.y + 300);
            assertThat(phone.page.locator("#pictures .box")).hasCount(0);
            assertThat(phone.page.locator(".covers")).hasAttribute("aria-pressed", "true");
            double before = scrolled(phone);
            new Finger(phone.page).swipe(at.x + 40, at.y + 100, at.x + 70, at.y + 300);
            new Finger(phone.page).swipe(at.x + 200, at.y + 350, at.x + 120, at.y + 320);
            assertThat(phone.page.locator("#pictures .box")).hasCount(2);
            assertEquals(before, scrolled(phone), "it drew and scrolled");
            phone.look("phone-cover-390");
            phone.page.locator(".covers").tap();
            at = shown(phone);
            before = scrolled(phone);
            new Finger(phone.page).swipe(at.x + 50, at.y + 250, at.x + 50, at.y + 100);
            assertTrue(scrolled(phone) > before + 50, "a box under the finger is no hold");
            assertThat(phone.page.locator("#pictures .box")).hasCount(2);
        }
    }

    private static double scrolled(PhoneDesk phone) {
        return ((Number) phone.page.evaluate("() => scrollY")).doubleValue();
    }
}
