package io.vingt.capture.page;

import io.vingt.merchant.MerchantContent;
import io.vingt.people.page.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The languages in which merchants are written to. */
@Named
@RequestScoped
public class MerchantLanguages {

    @Inject
    Spoken spoken;

    public List<SelectItem> getAll() {
        return MerchantContent.LANGUAGES.stream()
                .map(language -> new SelectItem(language, spoken.text("language." + language)))
                .toList();
    }
}
