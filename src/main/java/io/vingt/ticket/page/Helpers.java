package io.vingt.ticket.page;

import io.vingt.kernel.Sentences;
import io.vingt.people.page.Spoken;
import io.vingt.ticket.page.FilePage.Helper;

/** What the company said a minute, a contact, an order is worth, as buttons of the form. */
final class Helpers {

    private static final String CUSTOMER = "customerEurPerEvent";
    private static final String COMPANY = "companyEurPerEvent";

    private Helpers() {}

    /** What is lost by customers goes into the customers' number, everything else into ours. */
    static Helper of(String name, double eur, Spoken spoken) {
        String key = "helper." + name;
        String label = Sentences.has(key) ? spoken.text(key) : name;
        String into = name.startsWith("customer") ? CUSTOMER : COMPANY;
        return new Helper(label + " × " + spoken.getFigures().amount(eur, 3), Form.plain(eur), into);
    }
}
