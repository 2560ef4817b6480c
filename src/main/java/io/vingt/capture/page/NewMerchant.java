package io.vingt.capture.page;

import io.vingt.kernel.Island;
import io.vingt.kernel.page.Said;
import io.vingt.merchant.AddMerchant;
import io.vingt.merchant.MerchantContent;
import io.vingt.merchant.Merchants;
import io.vingt.people.CurrentPerson;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A merchant that is added from the list. */
@Named
@RequestScoped
public class NewMerchant {

    @Inject
    CurrentPerson current;

    @Inject
    AddMerchant addMerchant;

    @Inject
    Said said;

    @Inject
    Spoken spoken;

    private final Map<String, String> form = new HashMap<>(Map.of("language", "en"));

    public Map<String, String> getForm() {
        return form;
    }

    /** What the script says of a file that is brought in. */
    public String getWords() {
        return Island.of("merchants.js.", spoken.getLanguage());
    }

    public boolean isKeeper() {
        return Merchants.keeps(current.caller());
    }

    public String add() {
        MerchantContent content =
                new MerchantContent(form.get("name"), form.get("language"), List.of(), null, null, null);
        String address = form.get("address");
        List<String> sites = address == null || address.isBlank() ? List.of() : List.of(address);
        long id = addMerchant.add(current.caller(), content, sites, List.of());
        said.next("said.merchantAdded", form.get("name"));
        return "/merchant?faces-redirect=true&id=" + id;
    }
}
