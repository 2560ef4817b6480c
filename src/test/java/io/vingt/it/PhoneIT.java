package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import jakarta.json.JsonObject;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A bug on a merchant's site, reported from a phone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PhoneIT {

    @ArquillianResource
    URL base;

    private Playwright playwright;
    private Browser browser;
    private Office office;

    @BeforeEach
    void opensTheBrowser() {
        playwright = Chromium.playwright();
        browser = Chromium.open(playwright);
        office = new Office(base);
    }

    @AfterEach
    void closesTheBrowser() {
        playwright.close();
    }

    @Test
    void fromThePageToTheNumber() {
        try (PhoneDesk phone = PhoneDesk.phone(office, browser).open("")) {
            String site = PhoneDesk.site();
            phone.fill("https://www." + site + "/checkout/delivery?cart=77", PhoneDesk.PROBLEM);
            phone.send();
            JsonObject ticket = office.http
                    .get(phone.token, "api/v1/tickets/" + phone.number())
                    .json();
            assertEquals("OPEN", ticket.getString("state"));
            assertTrue(ticket.getString("insight").contains(site + "/checkout/delivery"), ticket.toString());
            assertEquals(1, ticket.getJsonArray("pictures").size());
            assertEquals(List.of(), phone.complaints);
        }
    }

    @Test
    void withoutAConnectionItKeepsEverythingAndSendsItByItselfOnce() {
        try (PhoneDesk phone = PhoneDesk.phone(office, browser).open("").installed()) {
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
            phone.page.reload();
            phone.page.waitForSelector("html[data-ready=true]");
            assertEquals(1, phone.tickets());
            assertEquals(List.of(), phone.complaints);
        }
    }

    @Test
    void whatIsTypedIsThereAfterThePageWasLeft() {
        try (PhoneDesk phone = PhoneDesk.phone(office, browser).open("")) {
            phone.fill(PhoneDesk.site() + "/cart", PhoneDesk.PROBLEM);
            phone.page.locator("#pictures .canvas").click();
            phone.page.locator("#pictures button:has-text('Add a box')").click();
            phone.page.waitForTimeout(600);
            phone.open("");
            assertThat(phone.page.locator("#problem")).hasValue(PhoneDesk.PROBLEM);
            assertThat(phone.page.locator("#pictures canvas")).hasCount(1);
            assertThat(phone.page.locator("#pictures .box")).hasCount(1);
            assertThat(phone.page.locator("input[name=share][value='0.5']")).isChecked();
        }
    }
}
