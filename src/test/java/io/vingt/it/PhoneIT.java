package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bug on a merchant's site, reported from a phone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PhoneIT {

    private static final int MOST_WORDS = 25;
    private static final int MOST_SECONDS = 90;

    @ArquillianResource
    URL base;

    @RegisterExtension
    static final OpenBrowser OPEN = new OpenBrowser();

    private Office office;

    @BeforeEach
    void opensTheOffice() {
        office = new Office(base);
    }

    /** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back: a phone in a shop's back room. */
    private static void slow(PhoneDesk phone) {
        CDPSession network = phone.context.newCDPSession(phone.page);
        network.send("Network.enable");
        JsonObject speed = new JsonObject();
        speed.addProperty("offline", false);
        speed.addProperty("latency", 150);
        speed.addProperty("downloadThroughput", 200_000);
        speed.addProperty("uploadThroughput", 94_000);
        network.send("Network.emulateNetworkConditions", speed);
    }

    /** A merchant whose figures are known. */
    private String merchant(String site) {
        String name = "Nordic Outdoor " + UUID.randomUUID();
        Reply added = office.http.post(
                Server.TOKEN,
                "api/v1/merchants",
                "{\"name\":\"" + name
                        + "\",\"visitsPerYear\":40000,\"ordersPerYear\":1000,\"eurPerYear\":60000,\"sites\":[\"" + site
                        + "\"]}");
        assertEquals(201, added.status(), added::toString);
        return name;
    }

    @Test
    void fromTheAddressToTheNumberInTwentyFiveWordsAndNinetySecondsOnASlowNetwork() {
        String site = PhoneDesk.site();
        String name = merchant(site);
        try (PhoneDesk phone = PhoneDesk.phone(office, OPEN.browser())) {
            slow(phone);
            Instant start = Instant.now();
            phone.open("");
            phone.page.fill("#address", "https://www." + site + "/checkout/delivery?cart=77");
            assertThat(phone.page.locator("#found")).hasText(name + " · Nothing was reported yet");
            assertThat(phone.page.locator("#place")).containsText(site + "/checkout/delivery · ");
            phone.picture(Pictured.photo(1600, 1200));
            phone.page.waitForSelector("#pictures canvas");
            phone.hide(0.2, 0.2, 0.5, 0.3);
            phone.type("problem", PhoneDesk.PROBLEM);
            phone.type("fix", PhoneDesk.FIX);
            phone.tap("share", "0.2");
            phone.page.selectOption("#area", phone.area);
            phone.send();
            int number = phone.number();
            long seconds = Duration.between(start, Instant.now()).toSeconds();
            System.out.println("From the address to V-" + number + ": " + phone.words() + " words, " + seconds + " s");
            assertTrue(phone.words() <= MOST_WORDS, phone.words() + " words");
            assertTrue(seconds < MOST_SECONDS, seconds + " s");
            isAtTheMerchant(phone, number, site);
            assertEquals(List.of(), phone.complaints);
        }
    }

    private void isAtTheMerchant(PhoneDesk phone, int number, String site) {
        var ticket = office.http.get(phone.token, "api/v1/tickets/" + number).json();
        assertEquals("AT_MERCHANT", ticket.getString("state"));
        assertTrue(ticket.getString("insight").contains(site + "/checkout/delivery"), ticket.toString());
        assertEquals(1, ticket.getJsonArray("pictures").size());
        String cost = office.http
                .get(phone.token, "api/v1/tickets/" + number + "/note")
                .json()
                .getJsonObject("proposal")
                .getString("cost");
        assertTrue(cost.contains("60"), () -> "the merchant can check the basket: " + cost);
    }

    @Test
    void withoutAConnectionItKeepsEverythingAndSendsItByItselfOnce() {
        try (PhoneDesk phone = PhoneDesk.phone(office, OPEN.browser()).open("").installed()) {
            phone.context.setOffline(true);
            phone.open("");
            phone.fill(PhoneDesk.site() + "/checkout/delivery", PhoneDesk.PROBLEM);
            assertThat(phone.page.locator("#state")).hasText("offline · kept");
            phone.send();
            assertThat(phone.page.locator("#posted li[data-state=waiting]")).hasCount(1);
            phone.page.reload();
            assertThat(phone.page.locator("#posted li[data-state=waiting]")).hasCount(1);
            Instant back = Instant.now();
            phone.context.setOffline(false);
            phone.page.waitForSelector("#posted li[data-state=sent]");
            assertTrue(Duration.between(back, Instant.now()).toSeconds() < 30);
            phone.page.evaluate("() => dispatchEvent(new Event('online'))");
            phone.open("");
            assertEquals(1, phone.tickets());
            assertEquals(List.of(), phone.complaints);
        }
    }

    @Test
    void whatIsSaidUnderTheButtonIsTrueOfTheReportThatWasSent() {
        try (PhoneDesk phone = PhoneDesk.phone(office, OPEN.browser()).open("").installed()) {
            phone.fill(PhoneDesk.site() + "/checkout/delivery", PhoneDesk.PROBLEM);
            phone.send();
            assertThat(phone.page.locator("#note")).hasText("Filed as V-" + phone.number());
            phone.fill(PhoneDesk.site() + "/cart", PhoneDesk.PROBLEM);
            phone.context.setOffline(true);
            phone.send();
            assertThat(phone.page.locator("#note")).containsText("it leaves by itself when there is a connection");
            phone.context.setOffline(false);
            phone.page.waitForSelector("#posted li:nth-child(2)[data-state=sent]");
            assertThat(phone.page.locator("#note")).containsText("Filed as V-");
            assertThat(phone.page.locator("#posted li[data-state=sent]")).hasCount(2);
        }
    }

    @Test
    void whatIsTypedIsThereAfterThePageWasLeft() {
        try (PhoneDesk phone = PhoneDesk.phone(office, OPEN.browser()).open("")) {
            phone.fill(PhoneDesk.site() + "/cart", PhoneDesk.PROBLEM);
            phone.page.locator("#pictures button:has-text('Add a box')").click();
            phone.page.keyboard().press("ArrowUp");
            phone.open("");
            assertThat(phone.page.locator("#problem")).hasValue(PhoneDesk.PROBLEM);
            assertThat(phone.page.locator("#pictures canvas")).hasCount(1);
            assertThat(phone.page.locator("#pictures .box")).hasCount(1);
            assertThat(phone.page.locator("input[name=share][value='0.5']")).isChecked();
        }
    }

    @Test
    void aReportWaitsForItsPersonToSignInAgain() {
        try (PhoneDesk phone = PhoneDesk.phone(office, OPEN.browser()).open("")) {
            phone.fill(PhoneDesk.site() + "/cart", PhoneDesk.PROBLEM);
            phone.context.clearCookies();
            phone.send();
            assertThat(phone.page.locator("#sign-in-why")).containsText("1 waiting");
            phone.page.locator("#sign-in-part a").click();
            phone.signIn();
            phone.page.waitForURL("**/capture/new");
            assertTrue(phone.number() > 0);
            assertEquals(1, phone.tickets());
        }
    }

    @Test
    void whatIsSharedFillsTheFormAndMakesNothingByItself() {
        try (PhoneDesk phone = PhoneDesk.phone(office, OPEN.browser()).open("").installed()) {
            String site = PhoneDesk.site();
            phone.share("Look: https://" + site + "/checkout/delivery", Form.png(60, 40));
            phone.page.waitForSelector("#pictures canvas");
            assertThat(phone.page.locator("#place")).containsText(site + "/checkout/delivery");
            assertEquals(0, phone.tickets());
            assertEquals(
                    0,
                    office.http
                            .get(phone.token, "api/v1/drafts")
                            .json()
                            .getJsonArray("items")
                            .size());
            phone.open("");
            assertThat(phone.page.locator("#pictures canvas")).hasCount(1);
            assertEquals(List.of(), phone.complaints);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "fr, DARK"})
    void theFormIsWholeAndAccessible(String language, ColorScheme theme) {
        String site = PhoneDesk.site();
        merchant(site);
        try (PhoneDesk phone =
                PhoneDesk.phone(office, OPEN.browser(), language, theme).open("")) {
            assertEquals(language, phone.page.locator("html").getAttribute("lang"));
            phone.fill(site + "/checkout/delivery", PhoneDesk.PROBLEM);
            phone.hide(0.1, 0.2, 0.4, 0.3);
            phone.type("fix", "Improve it.");
            phone.send();
            phone.look("phone-" + language + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-390");
            phone.type("fix", PhoneDesk.FIX);
            phone.send();
            phone.number();
            phone.page.setViewportSize(360, 780);
            phone.look("phone-sent-" + language + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-360");
        }
    }
}
