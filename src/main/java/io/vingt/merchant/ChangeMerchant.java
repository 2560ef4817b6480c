package io.vingt.merchant;

import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What is known of a merchant became something else; each change leaves its line of history. */
@Dependent
@Transactional
public class ChangeMerchant {

    private final Merchants merchants;

    @Inject
    public ChangeMerchant(Merchants merchants) {
        this.merchants = merchants;
    }

    /** What is to change; null stays as it is, a number of 0 is not known any more. */
    public record Change(
            String name,
            String language,
            List<String> tags,
            Double visitsPerYear,
            Double ordersPerYear,
            Double eurPerYear) {

        MerchantContent over(MerchantContent before) {
            return new MerchantContent(
                    name == null ? before.name() : name,
                    language == null ? before.language() : language,
                    tags == null ? before.tags() : tags,
                    visitsPerYear == null ? before.visitsPerYear() : visitsPerYear,
                    ordersPerYear == null ? before.ordersPerYear() : ordersPerYear,
                    eurPerYear == null ? before.eurPerYear() : eurPerYear);
        }
    }

    /**
     * @param version that was read
     * @throws io.vingt.kernel.VersionIsStale when somebody changed it since
     * @throws MerchantTaken for a name that another has
     */
    public void change(Caller caller, long id, long version, Change change) {
        Merchants.mustKeep(caller);
        Merchant merchant = merchants.holdAt(id, version);
        merchants.change(caller, merchant, change.over(merchant.content()));
    }
}
