package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The next rep before the same page: +1 instead of a second ticket. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SameBugIT {

    @ArquillianResource
    URL base;

    @RegisterExtension
    static final OpenBrowser OPEN = new OpenBrowser();

    @Test
    void whatWasJoinedToAnotherBugIsSentAgainAsItsOwn() {
        Office office = new Office(base);
        String address = PhoneDesk.site() + "/checkout/delivery";
        try (PhoneDesk phone = PhoneDesk.stranger(office, OPEN.browser())) {
            phone.open("").fill(address, PhoneDesk.PROBLEM);
            phone.send();
            int number = phone.number();
            phone.fill(address, PhoneDesk.PROBLEM);
            phone.send();
            assertThat(phone.page.locator("#posted li").first()).containsText("Added to V-" + number);
            phone.look("phone-joined-390");
            phone.page.reload();
            phone.page.click("#posted button:has-text('It is another bug')");
            assertThat(phone.page.locator("#posted li").first()).containsText("Filed as V-");
            assertThat(phone.page.locator("#posted button:has-text('It is another bug')"))
                    .hasCount(0);
            assertEquals(2, phone.tickets());
            assertEquals(1, picturesBroughtAlong(phone, number));
            var own = office.http.get(phone.token, "api/v1/tickets/" + phone.number());
            assertEquals(1, own.json().getJsonArray("pictures").size());
        }
    }

    @Test
    void whoSeesTheSameOnAPageSaysSoWithOneTap() {
        Office office = new Office(base);
        String address = PhoneDesk.site() + "/checkout/delivery";
        try (PhoneDesk phone = PhoneDesk.phone(office, OPEN.browser())) {
            phone.open("").fill(address, PhoneDesk.PROBLEM);
            phone.send();
            int number = phone.number();
            assertThat(phone.page.locator("#posted a.go")).hasAttribute("href", "../note.xhtml?ticket=" + number);
            phone.page.fill("#address", "https://www." + address + "?cart=78");
            assertThat(phone.page.locator("#told li")).hasCount(1);
            phone.picture(Form.png(320, 200));
            phone.page.waitForSelector("#pictures canvas");
            phone.look("phone-told-390");
            phone.page.click("#told button");
            assertThat(phone.page.locator("#posted li").first()).containsText("Added to V-" + number);
            assertThat(phone.page.locator("#address")).hasValue("");
            assertEquals(1, phone.tickets());
            assertEquals(1, picturesBroughtAlong(phone, number));
        }
    }

    /** As evidence, beside the ticket's own. */
    private static long picturesBroughtAlong(PhoneDesk phone, int number) {
        var ticket =
                phone.office.http.get(phone.token, "api/v1/tickets/" + number).json();
        return ticket.getJsonArray("evidence").stream()
                .filter(one -> one.asJsonObject().getString("kind").equals("PICTURE"))
                .count();
    }
}
