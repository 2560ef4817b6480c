package io.vingt.merchant;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What happens to a merchant's data without changing it belongs to its history. */
@Dependent
@Transactional
public class KeepStory {

    private final Merchants merchants;

    @Inject
    public KeepStory(Merchants merchants) {
        this.merchants = merchants;
    }

    /** @throws io.vingt.kernel.NotAllowed for who does not keep merchants */
    public void write(Caller caller, long merchant, MerchantStep what) {
        Merchants.mustKeep(caller);
        merchants.look(merchant);
        merchants.write(merchant, caller, what, null, null);
    }
}
