package io.vingt.merchant;

import io.vingt.people.Words;
import java.util.Locale;

/**
 * Somebody at a merchant, checked once, here.
 *
 * @param email null where nobody knows it
 * @param language of what is sent to them: en, fr, sv, de or es; null for en
 * @param job what they do there, such as “shop manager”; null where nobody knows
 */
public record Contact(String name, String email, String language, String job) {

    public Contact {
        name = Words.line("name", name, 120);
        email = email == null || email.isBlank() ? null : Words.email("email", email);
        language = MerchantContent.language("language", language);
        job = job == null || job.isBlank() ? null : Words.line("job", job, 80);
    }

    /** Two of one merchant that have the same are one person: the address, else the name. */
    String sameAs() {
        return email != null ? email : "=" + name.toLowerCase(Locale.ROOT);
    }
}
