package io.vingt.note;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.Texts;
import io.vingt.kernel.post.MailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who a note is written to, as they were when it was sent. */
@Embeddable
public class Addressee {

    private static final int LONGEST_EMAIL = 254;

    private String company;

    @Column(name = "to_name")
    private String name;

    @Column(name = "to_email")
    private String email;

    private String language;

    protected Addressee() {}

    /** @throws BadInput without a name, or for what is no mail address */
    Addressee(String company, String name, String email, Tongue language) {
        this.company = company;
        this.name = Texts.required("name", name, 120);
        this.email = Texts.required("email", email, LONGEST_EMAIL).strip();
        MailAddress.check("email", this.email);
        this.language = language.code();
    }

    String company() {
        return company;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    Tongue language() {
        return Tongue.of(language);
    }
}
