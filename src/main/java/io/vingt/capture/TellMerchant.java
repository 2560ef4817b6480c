package io.vingt.capture;

import io.vingt.kernel.BadInput;
import io.vingt.kernel.InstantColumn;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.merchant.Merchants;
import io.vingt.merchant.ReadMerchant;
import io.vingt.people.Caller;
import io.vingt.ticket.FollowMerges;
import io.vingt.ticket.Step;
import io.vingt.ticket.TellStory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * A merchant is told of a ticket once, whoever reported it: one statement claims it, and who comes second learns who was
 * first. Whoever sends something on somebody's behalf claims it here before it leaves.
 */
@Dependent
@Transactional
public class TellMerchant {

    private final EntityManager entities;
    private final ReadMerchant readMerchant;
    private final TellStory tellStory;
    private final FollowMerges followMerges;
    private final Clock clock;

    @Inject
    public TellMerchant(
            EntityManager entities,
            ReadMerchant readMerchant,
            TellStory tellStory,
            FollowMerges followMerges,
            Clock clock) {
        this.entities = entities;
        this.readMerchant = readMerchant;
        this.tellStory = tellStory;
        this.followMerges = followMerges;
        this.clock = clock;
    }

    /**
     * Who talked to them may send a note after it.
     *
     * @param about the ticket, or one that was merged into it
     * @throws ToldAlready where somebody has
     * @throws NotThere for a ticket that does not concern the merchant, or that one may not see
     */
    public void tell(Caller by, long merchant, long about, Told.Way how) {
        if (how == null) throw new BadInput("how", "missing");
        long number = followMerges.follow(about);
        readMerchant.read(by, merchant);
        if (!Merchants.keeps(by) && !reported(by, merchant, number)) throw new NotAllowed("tellMerchants");
        boolean told = tellStory.tell(
                by, number, Step.MERCHANT_TOLD, how.name(), how.isTalk(), () -> claim(by, merchant, number, how));
        if (!told) throw concerns(merchant, number) ? new ToldAlready(number) : new NotThere("ticket");
    }

    private boolean claim(Caller by, long merchant, long number, Told.Way how) {
        String talk = how.isTalk() ? "" : " or told_by = ?6 and told_how in ('IN_PERSON', 'PHONE')";
        var claim = entities.createNativeQuery("update merchant_ticket set told_at = ?1, told_by = ?2, told_how = ?3,"
                        + " told_with = null where merchant_id = ?4 and ticket_number = ?5 and (told_at is null" + talk
                        + ")")
                .setParameter(1, InstantColumn.parameter(clock.instant()))
                .setParameter(2, by.id())
                .setParameter(3, how.name())
                .setParameter(4, merchant)
                .setParameter(5, number);
        if (!how.isTalk()) claim.setParameter(6, by.id());
        return claim.executeUpdate() > 0;
    }

    private boolean reported(Caller by, long merchant, long number) {
        return exists(
                "select 1 from report where ticket_number = ?1 and merchant_id = ?2 and by_id = ?3",
                number,
                merchant,
                by.id());
    }

    private boolean concerns(long merchant, long number) {
        return exists("select 1 from merchant_ticket where ticket_number = ?1 and merchant_id = ?2", number, merchant);
    }

    private boolean exists(String sql, long... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return !query.setMaxResults(1).getResultList().isEmpty();
    }
}
