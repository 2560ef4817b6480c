package io.vingt.exchange;

import io.vingt.merchant.CompleteMerchant;
import io.vingt.merchant.CompleteMerchant.Completed;
import io.vingt.merchant.Contact;
import io.vingt.merchant.MerchantContent;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** One merchant of a file, in a transaction of its own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class TakeMerchant {

    private final CompleteMerchant completeMerchant;

    @Inject
    public TakeMerchant(CompleteMerchant completeMerchant) {
        this.completeMerchant = completeMerchant;
    }

    public Completed take(Caller importer, MerchantContent content, List<String> sites, List<Contact> contacts) {
        return completeMerchant.complete(importer, content, sites, contacts);
    }
}
