package io.vingt.merchant;

import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The people at merchants. History tells that one came or went, never who: that can be forgotten. */
@Dependent
public class Contacts {

    private final EntityManager entities;
    private final Merchants merchants;

    @Inject
    public Contacts(EntityManager entities, Merchants merchants) {
        this.entities = entities;
        this.merchants = merchants;
    }

    /** @return whether there was none who is the same */
    boolean add(Caller by, long merchant, Contact contact) {
        int added = entities.createNativeQuery(
                        "insert into contact (id, merchant_id, name, email, language, job, same_as)"
                                + " values (nextval('contact_seq'), ?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
                .setParameter(1, merchant)
                .setParameter(2, contact.name())
                .setParameter(3, contact.email())
                .setParameter(4, contact.language())
                .setParameter(5, contact.job())
                .setParameter(6, contact.sameAs())
                .executeUpdate();
        if (added == 1) merchants.write(merchant, by, MerchantStep.CONTACT_ADDED, null, contact.job());
        return added == 1;
    }

    void change(Caller by, long merchant, long id, Contact contact) {
        int others = entities.createNativeQuery(
                        "select id from contact where merchant_id = ?1 and same_as = ?2 and id <> ?3")
                .setParameter(1, merchant)
                .setParameter(2, contact.sameAs())
                .setParameter(3, id)
                .getResultList()
                .size();
        if (others > 0) throw new ContactKnown(contact);
        int changed = entities.createNativeQuery("update contact set name = ?1, email = ?2, language = ?3, job = ?4,"
                        + " same_as = ?5 where id = ?6 and merchant_id = ?7")
                .setParameter(1, contact.name())
                .setParameter(2, contact.email())
                .setParameter(3, contact.language())
                .setParameter(4, contact.job())
                .setParameter(5, contact.sameAs())
                .setParameter(6, id)
                .setParameter(7, merchant)
                .executeUpdate();
        if (changed == 0) throw new NotThere("contact");
        merchants.write(merchant, by, MerchantStep.CONTACT_CHANGED, null, contact.job());
    }

    void remove(Caller by, long merchant, long id) {
        int gone = entities.createNativeQuery("delete from contact where id = ?1 and merchant_id = ?2")
                .setParameter(1, id)
                .setParameter(2, merchant)
                .executeUpdate();
        if (gone == 0) throw new NotThere("contact");
        merchants.write(merchant, by, MerchantStep.CONTACT_REMOVED, null, null);
    }
}
