package io.vingt.capture;

import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.merchant.ReadMerchant;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.ticket.FollowMerges;
import io.vingt.ticket.Step;
import io.vingt.ticket.TellStory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** It was not said after all: the merchant of a ticket counts as not told, and may be told. A note is withdrawn as a note. */
@Dependent
@Transactional
public class WithdrawTelling {

    private final EntityManager entities;
    private final ReadMerchant readMerchant;
    private final TellStory tellStory;
    private final FollowMerges followMerges;

    @Inject
    public WithdrawTelling(
            EntityManager entities, ReadMerchant readMerchant, TellStory tellStory, FollowMerges followMerges) {
        this.followMerges = followMerges;
        this.entities = entities;
        this.readMerchant = readMerchant;
        this.tellStory = tellStory;
    }

    /**
     * @param about the ticket, or one that was merged into it
     * @throws NotThere where they were not told in person or by phone
     * @throws NotAllowed for what somebody else said, unless one is a lead
     */
    public void withdraw(Caller by, long merchant, long about) {
        long number = followMerges.follow(about);
        readMerchant.read(by, merchant);
        Long teller = teller(merchant, number);
        if (teller != by.id() && !by.is(Role.LEAD)) throw new NotAllowed("withdrawTelling");
        boolean withdrawn =
                tellStory.tell(by, number, Step.TELLING_WITHDRAWN, null, false, () -> forget(merchant, number, teller));
        if (!withdrawn) throw new NotThere("told");
    }

    private Long teller(long merchant, long number) {
        List<?> found = entities.createNativeQuery("select told_by from merchant_ticket where merchant_id = ?1"
                        + " and ticket_number = ?2 and told_how in ('IN_PERSON', 'PHONE') and told_by is not null")
                .setParameter(1, merchant)
                .setParameter(2, number)
                .getResultList();
        if (found.isEmpty()) throw new NotThere("told");
        return ((Number) found.get(0)).longValue();
    }

    private boolean forget(long merchant, long number, long teller) {
        return entities.createNativeQuery("update merchant_ticket set told_at = null, told_by = null, told_how = null,"
                                + " told_with = null where merchant_id = ?1 and (ticket_number = ?2 or ticket_number ="
                                + " (select o.told_with from merchant_ticket o where o.merchant_id = ?1"
                                + " and o.ticket_number = ?2)) and told_by = ?3"
                                + " and told_how in ('IN_PERSON', 'PHONE')")
                        .setParameter(1, merchant)
                        .setParameter(2, number)
                        .setParameter(3, teller)
                        .executeUpdate()
                > 0;
    }
}
