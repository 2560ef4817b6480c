package io.vingt.capture.page;

import io.vingt.capture.TellMerchant;
import io.vingt.capture.Told;
import io.vingt.capture.WithdrawTelling;
import io.vingt.kernel.page.Done;
import io.vingt.kernel.page.Said;
import io.vingt.people.CurrentPerson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

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
    WithdrawTelling withdrawTelling;

    @Inject
    Said said;

    @Inject
    Done done;

    public String tell(long number) {
        tellMerchant.tell(current.caller(), page.getId(), number, Told.Way.IN_PERSON);
        done.did("ticket", List.of(number));
        said.next("said.told", String.valueOf(number));
        return here();
    }

    public String withdraw(long number) {
        withdrawTelling.withdraw(current.caller(), page.getId(), number);
        said.next("said.tellingWithdrawn", String.valueOf(number));
        return here();
    }

    private String here() {
        return "/merchant?faces-redirect=true&id=" + page.getId();
    }
}
