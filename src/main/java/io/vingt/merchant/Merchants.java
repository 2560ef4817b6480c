package io.vingt.merchant;

import io.vingt.kernel.Doubled;
import io.vingt.kernel.InstantColumn;
import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.people.Role;
import io.vingt.people.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** All merchants, one at a time to change them; lists are read by records. */
@Dependent
public class Merchants {

    /** A draft that chose it keeps its address, and finds whose that is when it is filed. */
    private static final List<String> GONE_WITH_IT = List.of(
            "update draft_report set merchant_id = null where merchant_id = ?1",
            "delete from page where site_id in (select s.id from site s where s.merchant_id = ?1)",
            "delete from site where merchant_id = ?1",
            "delete from contact where merchant_id = ?1",
            "delete from merchant_word where merchant_id = ?1");

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public Merchants(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** SALES, LEAD and ADMIN keep merchants; everybody signed in reads them. */
    static void mustKeep(Caller caller) {
        if (!keeps(caller)) throw new NotAllowed("keepMerchants");
    }

    public static boolean keeps(Caller caller) {
        return caller.is(Role.SALES) || caller.is(Role.LEAD) || caller.is(Role.ADMIN);
    }

    /** @throws MerchantTaken where the name is another's: its constraint decides, whoever comes at the same time */
    Merchant add(Caller by, MerchantContent content) {
        Merchant merchant = new Merchant(content, clock.instant());
        entities.persist(merchant);
        flush(content.name());
        write(merchant.id(), by, MerchantStep.ADDED, null, content.name());
        index(merchant.id(), merchant.name());
        return merchant;
    }

    /**
     * The merchant of that name, made where there is none: of two who come at the same time one makes it.
     *
     * @return its id
     */
    long named(Caller by, String typed) {
        String name = Words.name("merchantName", typed, MerchantContent.LONGEST_NAME);
        String folded = Folding.folded(name);
        int made = entities.createNativeQuery(
                        "insert into merchant (id, name, folded, order_key, language, made_at, version)"
                                + " values (nextval('merchant_seq'), ?1, ?2, ?3, 'en', ?4, 1) on conflict do nothing")
                .setParameter(1, name)
                .setParameter(2, folded)
                .setParameter(3, Folding.key(folded))
                .setParameter(4, InstantColumn.parameter(clock.instant()))
                .executeUpdate();
        long id = ((Number) entities.createNativeQuery("select id from merchant where folded = ?1")
                        .setParameter(1, folded)
                        .getSingleResult())
                .longValue();
        if (made == 1) {
            write(id, by, MerchantStep.ADDED, null, name);
            index(id, name);
        }
        return id;
    }

    /** The merchant, held until the transaction ends, its version moved on. */
    Merchant hold(long id) {
        Merchant merchant = look(id);
        entities.lock(merchant, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return merchant;
    }

    /** @throws io.vingt.kernel.VersionIsStale when it is another than the one that was read */
    Merchant holdAt(long id, long version) {
        look(id).mustBeAt(version);
        return hold(id);
    }

    /** The merchant, held until the transaction ends, as it is. */
    Merchant look(long id) {
        Merchant merchant = entities.find(Merchant.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (merchant == null) throw new NotThere("merchant");
        entities.refresh(merchant, LockModeType.PESSIMISTIC_WRITE);
        return merchant;
    }

    /** @throws MerchantHasReports where bugs were reported on its pages: they would hang in the air */
    void remove(Caller by, Merchant merchant) {
        for (String table : List.of("report", "merchant_ticket", "note")) {
            boolean any = !entities.createNativeQuery("select 1 from " + table + " where merchant_id = ?1 limit 1")
                    .setParameter(1, merchant.id())
                    .getResultList()
                    .isEmpty();
            if (any) throw new MerchantHasReports(merchant.name());
        }
        for (String gone : GONE_WITH_IT) {
            entities.createNativeQuery(gone).setParameter(1, merchant.id()).executeUpdate();
        }
        write(merchant.id(), by, MerchantStep.REMOVED, merchant.name(), null);
        entities.remove(merchant);
        entities.flush();
    }

    void change(Caller by, Merchant merchant, MerchantContent now) {
        MerchantContent before = merchant.content();
        merchant.become(now);
        flush(now.name());
        tell(by, merchant, MerchantStep.NAME, before.name(), now.name());
        tell(by, merchant, MerchantStep.LANGUAGE, before.language(), now.language());
        tell(by, merchant, MerchantStep.TAGS, joined(before.tags()), joined(now.tags()));
        tell(by, merchant, MerchantStep.VISITS, text(before.visitsPerYear()), text(now.visitsPerYear()));
        tell(by, merchant, MerchantStep.ORDERS, text(before.ordersPerYear()), text(now.ordersPerYear()));
        tell(by, merchant, MerchantStep.TURNOVER, text(before.eurPerYear()), text(now.eurPerYear()));
        index(merchant.id(), merchant.name());
    }

    /** What a search for the merchant may begin with, after its name or sites became others. */
    void index(long merchant, String name) {
        entities.flush();
        entities.createNativeQuery("select id from merchant where id = ?1 for update")
                .setParameter(1, merchant)
                .getSingleResult();
        entities.createNativeQuery("delete from merchant_word where merchant_id = ?1")
                .setParameter(1, merchant)
                .executeUpdate();
        for (String key : Folding.beginnings(name, domains(merchant))) {
            entities.createNativeQuery(
                            "insert into merchant_word (merchant_id, word_key) values (?1, ?2) on conflict do nothing")
                    .setParameter(1, merchant)
                    .setParameter(2, key)
                    .executeUpdate();
        }
    }

    void write(long merchant, Caller by, MerchantStep what, String from, String to) {
        entities.createNativeQuery(
                        "insert into merchant_history (id, merchant_id, at, by_id, what, from_value, to_value)"
                                + " values (nextval('merchant_history_seq'), ?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, merchant)
                .setParameter(2, InstantColumn.parameter(clock.instant()))
                .setParameter(3, by.id())
                .setParameter(4, what.name())
                .setParameter(5, from)
                .setParameter(6, to)
                .executeUpdate();
    }

    private List<String> domains(long merchant) {
        return entities
                .createNativeQuery("select domain from site where merchant_id = ?1")
                .setParameter(1, merchant)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    private void flush(String name) {
        Doubled.refuse(entities, () -> new MerchantTaken("name", name));
    }

    private void tell(Caller by, Merchant merchant, MerchantStep what, String before, String now) {
        if (!Objects.equals(before, now)) write(merchant.id(), by, what, before, now);
    }

    private static String joined(List<String> tags) {
        return tags.isEmpty() ? null : String.join(", ", tags);
    }

    private static String text(Double number) {
        return number == null
                ? null
                : java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
