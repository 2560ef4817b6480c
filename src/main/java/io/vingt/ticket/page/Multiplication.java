package io.vingt.ticket.page;

import io.vingt.estimate.Figures;
import io.vingt.kernel.Sentences;
import io.vingt.people.page.Typed;

/**
 * One tap of the form: times what the company said a minute, a contact, an order is worth.
 *
 * @param amount in the company's currency, as the script reads it
 * @param into the number of the form that it goes into
 */
public record Multiplication(String label, String amount, String into) {

    /** What customers lose goes into their number, everything else into ours. */
    static Multiplication of(String name, double eur, String language, Figures figures) {
        String key = "helper." + name;
        String label = Sentences.has(key) ? Sentences.say(language, key) : name;
        String into = name.startsWith("customer") ? "customerEurPerEvent" : "companyEurPerEvent";
        return new Multiplication(label + " × " + figures.amount(eur, 3), Typed.plain(eur), into);
    }
}
