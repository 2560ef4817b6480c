package io.vingt.capture.page;

import io.vingt.kernel.NotThere;
import io.vingt.kernel.page.Said;
import io.vingt.merchant.AddContact;
import io.vingt.merchant.AddSite;
import io.vingt.merchant.ChangeContact;
import io.vingt.merchant.ChangeMerchant;
import io.vingt.merchant.Contact;
import io.vingt.merchant.MerchantContent;
import io.vingt.merchant.MerchantRecord;
import io.vingt.merchant.RemoveContact;
import io.vingt.merchant.RemoveSite;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Typed;
import io.vingt.people.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What those who keep merchants change on a merchant's page. */
@Named
@RequestScoped
public class KeepMerchant {

    @Inject
    CurrentPerson current;

    @Inject
    MerchantPage page;

    @Inject
    ChangeMerchant changeMerchant;

    @Inject
    AddSite addSite;

    @Inject
    RemoveSite removeSite;

    @Inject
    AddContact addContact;

    @Inject
    ChangeContact changeContact;

    @Inject
    RemoveContact removeContact;

    @Inject
    Visit visit;

    @Inject
    Said said;

    /** One contact's own little form. */
    public record Line(long id, Contact contact, Map<String, String> form) {}

    private final Map<String, String> added = new HashMap<>(Map.of("language", "en"));
    private Map<String, String> form;
    private List<Line> lines;

    /** What is known of the merchant, with the version that was read. */
    public Map<String, String> getForm() {
        if (form == null) form = read(page.getMerchant());
        return form;
    }

    /** A new site or contact. */
    public Map<String, String> getAdded() {
        return added;
    }

    public List<Line> getLines() {
        if (lines == null) {
            lines = page.getMerchant().contacts().stream()
                    .map(known -> new Line(known.id(), known.contact(), fields(known.contact())))
                    .toList();
        }
        return lines;
    }

    public String change() {
        String tags = Objects.requireNonNullElse(form.get("tags"), "");
        ChangeMerchant.Change change = new ChangeMerchant.Change(
                form.get("name"),
                form.get("language"),
                Arrays.stream(tags.split("[,;]")).filter(tag -> !tag.isBlank()).toList(),
                amount("visitsPerYear"),
                amount("ordersPerYear"),
                amount("eurPerYear"));
        changeMerchant.change(current.caller(), page.getId(), version(), change);
        return on("said.merchantChanged");
    }

    public String addSite() {
        addSite.add(current.caller(), page.getId(), added.get("address"));
        return on("said.merchantChanged");
    }

    public String removeSite(long site) {
        removeSite.remove(current.caller(), page.getId(), site);
        return on("said.merchantChanged");
    }

    public String addContact() {
        addContact.add(current.caller(), page.getId(), contact(added));
        return on("said.merchantChanged");
    }

    public String changeContact(Line line) {
        changeContact.change(current.caller(), page.getId(), line.id(), contact(line.form()));
        return on("said.merchantChanged");
    }

    public String removeContact(Line line) {
        removeContact.remove(current.caller(), page.getId(), line.id());
        return on("said.contactForgotten");
    }

    private String on(String key) {
        said.next(key);
        return "/merchant?faces-redirect=true&id=" + page.getId();
    }

    private long version() {
        String version = form.get("version");
        if (version == null || !version.matches("[0-9]{1,18}")) throw new NotThere("merchant");
        return Long.parseLong(version);
    }

    /** An empty field is a number that is not known any more. */
    private double amount(String field) {
        String typed = form.get(field);
        return typed == null || typed.isBlank() ? 0 : Typed.number(field, typed);
    }

    private Map<String, String> read(MerchantRecord merchant) {
        MerchantContent content = merchant.content();
        Map<String, String> read = new HashMap<>();
        read.put("version", String.valueOf(merchant.version()));
        read.put("name", content.name());
        read.put("language", content.language());
        read.put("tags", String.join(", ", content.tags()));
        read.put("visitsPerYear", Typed.shown(content.visitsPerYear(), visit.getLanguage()));
        read.put("ordersPerYear", Typed.shown(content.ordersPerYear(), visit.getLanguage()));
        read.put("eurPerYear", Typed.shown(content.eurPerYear(), visit.getLanguage()));
        return read;
    }

    private static Map<String, String> fields(Contact contact) {
        Map<String, String> fields = new HashMap<>();
        fields.put("name", contact.name());
        fields.put("email", contact.email());
        fields.put("job", contact.job());
        fields.put("language", contact.language());
        return fields;
    }

    private static Contact contact(Map<String, String> form) {
        return new Contact(form.get("name"), form.get("email"), form.get("language"), form.get("job"));
    }
}
