package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several windows of one phone, and what is shared to it: nothing is lost and nothing goes twice. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PhoneTabsIT {

    @ArquillianResource
    URL base;

    @RegisterExtension
    static final OpenBrowser OPEN = new OpenBrowser();

    private Office office;

    @BeforeEach
    void opensTheOffice() {
        office = new Office(base);
    }

    private static final String LEFT = "async () => { const open = indexedDB.open('vingt-capture');"
            + " await new Promise((done) => open.onsuccess = done); const of = open.result.transaction(['forms', 'outbox', 'me']);"
            + " const counts = ['forms', 'outbox', 'me'].map((store) => of.objectStore(store).count());"
            + " await new Promise((done) => of.oncomplete = done); open.result.close();"
            + " return counts.reduce((sum, { result }) => sum + result, 0); }";

    /** One form a person, and its pictures beside it. */
    private static final String FIRST_EDITION = "async (person) => { const open = indexedDB.open('vingt-capture', 1);"
            + " open.onupgradeneeded = () => [['me'], ['forms', 'person'], ['outbox', 'key'], ['shares', 'id']].forEach("
            + "   ([name, keyPath]) => open.result.createObjectStore(name, keyPath ? { keyPath } : {}));"
            + " await new Promise((done) => open.onsuccess = done);"
            + " const canvas = Object.assign(document.createElement('canvas'), { width: 60, height: 40 });"
            + " const blob = await new Promise((done) => canvas.toBlob(done));"
            + " const of = open.result.transaction('forms', 'readwrite'); const forms = of.objectStore('forms');"
            + " forms.put({ person, at: Date.now(), values: { problem: 'Kept by the first edition.' } });"
            + " forms.put({ person: `${person} pictures`, at: Date.now(), pictures: [{ blob, boxes: [{ x: 0.1, y: 0.1, width: 0.2, height: 0.2 }] }] });"
            + " await new Promise((done) => of.oncomplete = done); open.result.close(); }";

    private static Page opened(PhoneDesk phone) {
        Page tab = phone.context.newPage();
        shown(tab, phone.root + "capture/new");
        return tab;
    }

    private static void shown(Page tab, String address) {
        tab.navigate(address);
        tab.waitForSelector("html[data-ready=true]");
    }

    @Test
    void eachTabHasAReportOfItsOwnAndNeitherTakesTheOthersAway() {
        try (PhoneDesk phone = PhoneDesk.stranger(office, OPEN.browser()).open("")) {
            phone.fill(PhoneDesk.site() + "/cart", PhoneDesk.PROBLEM);
            Page second = opened(phone);
            assertThat(second.locator("#problem")).hasValue("");
            second.fill("#problem", "What the second tab tells.");
            shown(second, phone.root + "capture/new");
            assertThat(second.locator("#problem")).hasValue("What the second tab tells.");
            shown(phone.page, phone.root + "capture/new");
            assertThat(phone.page.locator("#problem")).hasValue(PhoneDesk.PROBLEM);
            assertThat(phone.page.locator("#pictures canvas")).hasCount(1);
            phone.send();
            phone.number();
            assertThat(second.locator("#posted li[data-state=sent]")).hasCount(1);
            assertThat(second.locator("#problem")).hasValue("What the second tab tells.");
            assertEquals(1, phone.tickets());
        }
    }

    @Test
    void theFormOfATabThatDiedIsTakenUpByTheNext() {
        try (PhoneDesk phone = PhoneDesk.stranger(office, OPEN.browser()).open("")) {
            Page first = opened(phone);
            first.fill("#problem", "Half said.");
            first.waitForTimeout(400);
            first.close();
            shown(phone.page, phone.root + "capture/new");
            assertThat(phone.page.locator("#problem")).hasValue("Half said.");
        }
    }

    @Test
    void whatTheFirstEditionOfThePageKeptIsStillThere() {
        try (PhoneDesk phone = PhoneDesk.stranger(office, OPEN.browser())) {
            String person = office.http.get(phone.token, "api/v1/me").json().getString("id");
            phone.page.navigate(phone.root + "sign-in.xhtml");
            phone.page.evaluate(FIRST_EDITION, person);
            phone.open("");
            assertThat(phone.page.locator("#problem")).hasValue("Kept by the first edition.");
            assertThat(phone.page.locator("#pictures canvas")).hasCount(1);
            assertThat(phone.page.locator("#pictures .box")).hasCount(1);
        }
    }

    @Test
    void oneReportInTwoTabsIsSentOnceWhereABrowserKnowsNoLocks() {
        try (PhoneDesk phone = PhoneDesk.stranger(office, OPEN.browser())) {
            phone.context.addInitScript("Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })");
            phone.open("").fill(PhoneDesk.site() + "/cart", PhoneDesk.PROBLEM);
            phone.page.waitForTimeout(400);
            Page second = opened(phone);
            assertThat(second.locator("#problem")).hasValue(PhoneDesk.PROBLEM);
            assertThat(second.locator("#pictures canvas")).hasCount(1);
            phone.send();
            assertThat(second.locator("#problem")).hasValue("");
            phone.number();
            assertThat(second.locator("#posted li[data-state=sent]")).hasCount(1);
            assertEquals(1, phone.tickets());
        }
    }

    @Test
    void aPictureSharedAfterItsPageGoesIntoTheSameReport() {
        try (PhoneDesk phone =
                PhoneDesk.stranger(office, OPEN.browser()).open("").installed()) {
            String site = PhoneDesk.site();
            phone.share("https://" + site + "/checkout/delivery", null);
            assertThat(phone.page.locator("#address")).hasValue("https://" + site + "/checkout/delivery");
            phone.page.fill("#problem", PhoneDesk.PROBLEM);
            phone.share("", Form.png(60, 40));
            assertThat(phone.page.locator("#pictures canvas")).hasCount(1);
            assertThat(phone.page.locator("#brought-part")).isHidden();
            assertThat(phone.page.locator("#address")).hasValue("https://" + site + "/checkout/delivery");
            assertThat(phone.page.locator("#problem")).hasValue(PhoneDesk.PROBLEM);
        }
    }

    @Test
    void aSharedPictureOutlastsTheQuestionWhatToDoWithIt() {
        try (PhoneDesk phone =
                PhoneDesk.stranger(office, OPEN.browser()).open("").installed()) {
            phone.page.fill("#address", PhoneDesk.site() + "/cart");
            String other = PhoneDesk.site();
            phone.share("https://" + other + "/pay", Form.png(60, 40));
            assertThat(phone.page.locator("#brought-what")).containsText(other);
            phone.look("phone-brought-390");
            shown(phone.page, phone.root + "capture/new");
            assertThat(phone.page.locator("#brought-what")).containsText(other);
            phone.page.click("#brought-take");
            assertThat(phone.page.locator("#address")).hasValue("https://" + other + "/pay");
            assertThat(phone.page.locator("#pictures canvas")).hasCount(1);
            shown(phone.page, phone.root + "capture/new");
            assertThat(phone.page.locator("#brought-part")).isHidden();
            assertThat(phone.page.locator("#pictures canvas")).hasCount(1);
        }
    }

    @Test
    void whatIsSharedBeforeOneSignsInIsThereAfterwards() {
        try (PhoneDesk phone = PhoneDesk.stranger(office, OPEN.browser())) {
            phone.context.clearCookies();
            phone.open("").installed();
            String site = PhoneDesk.site();
            phone.share("https://" + site + "/pay", Form.png(60, 40));
            assertThat(phone.page.locator("#report")).isHidden();
            phone.page.locator("#sign-in-part a").click();
            phone.signIn();
            phone.page.waitForURL("**/capture/new");
            assertThat(phone.page.locator("#address")).hasValue("https://" + site + "/pay");
            assertThat(phone.page.locator("#pictures canvas")).hasCount(1);
        }
    }

    @Test
    void aTabNoticesThatOneSignedOutInAnother() {
        try (PhoneDesk phone =
                PhoneDesk.stranger(office, OPEN.browser()).open("").installed()) {
            phone.fill(PhoneDesk.site() + "/cart", PhoneDesk.PROBLEM);
            phone.page.waitForTimeout(400);
            Page other = phone.context.newPage();
            other.navigate(phone.root + "capture.xhtml");
            other.locator("button[popovertarget=menu]").click();
            assertThat(other.locator("#unsent")).containsText("1 report on this device has not been sent.");
            other.locator("#menu button:has-text('Sign out')").click();
            other.waitForURL("**/sign-in.xhtml*");
            assertThat(phone.page.locator("#sign-in-why")).hasText("Sign in to report a bug.");
            assertThat(phone.page.locator("#report")).isHidden();
            assertThat(phone.page.locator("#state")).hasText("");
            assertThat(phone.page.locator("#problem")).hasValue("");
            assertEquals(0, ((Number) phone.page.evaluate(LEFT)).intValue());
            assertEquals(List.of(), phone.complaints);
        }
    }
}
