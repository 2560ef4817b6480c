package io.vingt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A phone without room for one more thing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FullPhoneIT {

    @ArquillianResource
    URL base;

    @RegisterExtension
    static final OpenBrowser OPEN = new OpenBrowser();

    private Office office;

    @BeforeEach
    void opensTheOffice() {
        office = new Office(base);
    }

    @Test
    void aFullPhoneSaysSoAndKeepsTheRest() {
        try (PhoneDesk phone = PhoneDesk.phone(office, OPEN.browser()).open("").installed()) {
            phone.context.setOffline(true);
            phone.fill(PhoneDesk.site() + "/cart", PhoneDesk.PROBLEM);
            phone.send();
            assertThat(phone.page.locator("#posted li[data-state=waiting]")).hasCount(1);
            phone.page.evaluate(
                    "() => { IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => { throw new DOMException('', 'QuotaExceededError'); }; }");
            phone.fill(PhoneDesk.site() + "/pay", PhoneDesk.PROBLEM);
            assertThat(phone.page.locator("#full")).isVisible();
            phone.send();
            assertThat(phone.page.locator("#note")).containsText("full");
            assertThat(phone.page.locator("#problem")).hasValue(PhoneDesk.PROBLEM);
            assertThat(phone.page.locator("#posted li[data-state=waiting]")).hasCount(1);
            phone.context.setOffline(false);
            phone.send();
            assertThat(phone.page.locator("#problem")).hasValue("");
        }
    }

    @Test
    void aPhoneThatWasFullFromTheBeginningSendsAllTheSame() {
        try (PhoneDesk phone = PhoneDesk.phone(office, OPEN.browser())) {
            phone.context.addInitScript("IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () =>"
                    + " { throw new DOMException('', 'QuotaExceededError'); };");
            phone.open("").fill(PhoneDesk.site() + "/cart", PhoneDesk.PROBLEM);
            phone.send();
            assertThat(phone.page.locator("#note")).containsText("Filed as V-");
            assertThat(phone.page.locator("#problem")).hasValue("");
            assertEquals(1, phone.tickets());
        }
    }
}
