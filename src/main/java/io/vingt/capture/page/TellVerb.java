package io.vingt.capture.page;

import io.vingt.capture.TellMerchant;
import io.vingt.capture.Told;
import io.vingt.kernel.page.Said;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** “I told them”: said on the merchant's page, where one is about to see them or has just seen them. */
@Named
@RequestScoped
public class TellVerb {

    @Inject
    CurrentPerson current;

    @Inject
    MerchantPage page;

    @Inject
    TellMerchant tellMerchant;

    @Inject
    Said said;

    public String tell(long number) {
        tellMerchant.tell(current.caller(), page.getId(), number, Told.Way.IN_PERSON);
        said.next("said.told", String.valueOf(number));
        return "/merchant?faces-redirect=true&id=" + page.getId();
    }
}
