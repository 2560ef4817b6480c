package io.vingt.capture.page;

import io.vingt.kernel.page.Said;
import io.vingt.merchant.RemoveMerchant;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** “This is no merchant”: said on the page of one that nothing was reported on, after asking once more. */
@Named
@RequestScoped
public class RemoveVerb {

    @Inject
    CurrentPerson current;

    @Inject
    MerchantPage page;

    @Inject
    RemoveMerchant removeMerchant;

    @Inject
    Said said;

    public boolean isOffered() {
        return page.isKeeper() && page.getParts().isEmpty();
    }

    public String remove() {
        String name = page.getMerchant().content().name();
        removeMerchant.remove(current.caller(), page.getId());
        said.next("said.merchantRemoved", name);
        return "/merchants?faces-redirect=true";
    }
}
