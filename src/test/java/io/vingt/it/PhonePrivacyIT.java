package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.net.URL;
import java.util.Base64;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What leaves a phone, and what the next person finds on it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PhonePrivacyIT {

    /** The bytes of the first picture in the outbox: what will be sent, before anything was. */
    private static final String WAITING = "() => new Promise((done, failed) => {"
            + " const asked = indexedDB.open('vingt-capture');"
            + " asked.onsuccess = () => { const all = asked.result.transaction('outbox').objectStore('outbox').getAll();"
            + "   all.onsuccess = () => { const reader = new FileReader(); reader.onload = () => done(reader.result.split(',')[1]);"
            + "     reader.readAsDataURL(all.result[0].shots[0]); }; }; })";

    private static final String STORES =
            "async () => (await indexedDB.databases()).length + (await caches.keys()).length + localStorage.length";

    @ArquillianResource
    URL base;

    @RegisterExtension
    static final OpenBrowser OPEN = new OpenBrowser();

    @Test
    void boxesAreBurntInAndMetadataIsGoneBeforeAnythingLeavesThePhone() {
        try (PhoneDesk phone =
                PhoneDesk.stranger(new Office(base), OPEN.browser()).open("").installed()) {
            phone.context.setOffline(true);
            phone.fill(PhoneDesk.site() + "/cart", PhoneDesk.PROBLEM);
            photograph(phone, Pictured.photo(8000, 5000));
            phone.send();
            phone.page.waitForSelector("#posted li[data-state=waiting]");
            byte[] leaves = Base64.getDecoder().decode((String) phone.page.evaluate(WAITING));
            isCovered(leaves);
            assertEquals(2560, Pictured.seen(leaves).getWidth());
            phone.context.setOffline(false);
            int number = phone.number();
            var ticket = phone.office
                    .http
                    .get(phone.token, "api/v1/tickets/" + number)
                    .json();
            String id = ticket.getJsonArray("pictures").getJsonObject(0).getString("id");
            isCovered(phone.office
                    .http
                    .get(phone.token, "api/v1/pictures/" + id)
                    .whole()
                    .body());
        }
    }

    private static void photograph(PhoneDesk phone, byte[] photo) {
        assertTrue(Pictured.tells(photo));
        phone.page.locator("#pictures figure button").last().click();
        phone.picture(photo);
        phone.page.waitForSelector("#pictures canvas");
        phone.hide(0.25, 0.25, 0.75, 0.5);
    }

    private static void isCovered(byte[] file) {
        assertFalse(Pictured.tells(file));
        BufferedImage seen = Pictured.seen(file);
        for (double x : new double[] {0.26, 0.5, 0.74}) {
            Color hidden = Pictured.at(seen, x, 0.4);
            assertTrue(hidden.getRed() + hidden.getGreen() + hidden.getBlue() < 12, hidden.toString());
        }
        assertTrue(Pictured.at(seen, 0.1, 0.1).getRed() > 200);
        assertTrue(Pictured.at(seen, 0.9, 0.9).getRed() > 200);
    }

    @Test
    void theNextPersonOnThePhoneSeesAndSendsNothingOfTheFirst() {
        Office office = new Office(base);
        try (PhoneDesk phone = PhoneDesk.stranger(office, OPEN.browser()).open("")) {
            phone.context.clearCookies();
            phone.fill(PhoneDesk.site() + "/cart", PhoneDesk.PROBLEM);
            phone.send();
            phone.page.waitForSelector("#posted li[data-state=waiting]");
            phone.page.fill("#problem", "Something of the first one’s that is half said.");
            try (PhoneDesk next = PhoneDesk.stranger(office, OPEN.browser())) {
                phone.page.locator("#sign-in-part a").click();
                phone.signIn(next.mail);
                phone.page.waitForURL("**/capture/new");
                phone.page.waitForSelector("html[data-ready=true]");
                assertThat(phone.page.locator("#problem")).hasValue("");
                assertThat(phone.page.locator("#posted li")).hasCount(0);
                phone.page.evaluate("() => dispatchEvent(new Event('online'))");
                phone.page.waitForTimeout(500);
                assertEquals(0, phone.tickets());
            }
            phone.context.clearCookies();
            phone.open("");
            phone.page.locator("#sign-in-part a").click();
            phone.signIn();
            phone.page.waitForURL("**/capture/new");
            assertTrue(phone.number() > 0);
            assertThat(phone.page.locator("#problem")).hasValue("Something of the first one’s that is half said.");
        }
    }

    @Test
    void signingOutNamesWhatWasNotSentAndEmptiesThePhone() {
        try (PhoneDesk phone =
                PhoneDesk.stranger(new Office(base), OPEN.browser()).open("").installed()) {
            // Neither the page nor its worker gets through.
            phone.page.evaluate("() => { delete ServiceWorkerRegistration.prototype.sync; }");
            phone.page.route("**/app/capture/reports", route -> route.abort());
            phone.fill(PhoneDesk.site() + "/cart", PhoneDesk.PROBLEM);
            phone.send();
            phone.page.waitForSelector("#posted li[data-state=waiting]");
            phone.page.navigate(phone.root + "capture.xhtml");
            assertTrue(((Number) phone.page.evaluate(STORES)).intValue() > 1);
            phone.page.locator("button[popovertarget=menu]").click();
            assertThat(phone.page.locator("#unsent")).containsText("1 report on this device");
            phone.page.locator("#menu button:has-text('Sign out')").click();
            phone.page.waitForURL("**/sign-in.xhtml*");
            assertEquals(0, ((Number) phone.page.evaluate(STORES)).intValue());
            phone.page.navigate(phone.root + "capture/new");
            assertThat(phone.page.locator("#sign-in-why")).hasText("Sign in to report a bug.");
            assertThat(phone.page.locator("#report")).isHidden();
        }
    }
}
