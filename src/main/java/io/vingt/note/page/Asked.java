package io.vingt.note.page;

import io.vingt.kernel.NotThere;
import io.vingt.note.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Which ticket's note a page is about, and whom and in which language it is written to. */
@Named("noteAsked")
@RequestScoped
public class Asked {

    private static final String NUMBER = "\\d{1,18}";

    @Inject
    @ManagedProperty("#{param.ticket}")
    String ticket;

    @Inject
    @ManagedProperty("#{param.contact}")
    String contact;

    @Inject
    @ManagedProperty("#{param.language}")
    String language;

    long ticket() {
        if (ticket == null || !ticket.matches(NUMBER)) throw new NotThere("ticket");
        return Long.parseLong(ticket);
    }

    public String getTicket() {
        return String.valueOf(ticket());
    }

    /** As it was asked for, so that the form asks for it again; null for the merchant's first. */
    public String getContact() {
        return contact() == null ? null : contact;
    }

    /** As it was asked for, null for the contact's. */
    public String getLanguage() {
        return language() == null ? null : language().code();
    }

    Long contact() {
        return contact != null && contact.matches(NUMBER) ? Long.valueOf(contact) : null;
    }

    Tongue language() {
        return language == null || language.isBlank() ? null : Tongue.of(language);
    }

    String href(Long to, Tongue in) {
        return "note.xhtml?ticket=" + ticket() + (to == null ? "" : "&contact=" + to)
                + (in == null ? "" : "&language=" + in.code());
    }
}
