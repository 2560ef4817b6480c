package io.vingt.merchant.api;

import io.vingt.merchant.MerchantRecord;
import java.util.List;

/** A merchant as JSON. */
record MerchantJson(
        String id,
        String version,
        String name,
        String language,
        List<String> tags,
        Double visitsPerYear,
        Double ordersPerYear,
        Double eurPerYear,
        List<SiteJson> sites,
        List<ContactJson> contacts) {

    record SiteJson(String id, String domain) {}

    record ContactJson(String id, String name, String email, String language, String job) {}

    static MerchantJson of(MerchantRecord merchant) {
        return new MerchantJson(
                String.valueOf(merchant.id()),
                String.valueOf(merchant.version()),
                merchant.content().name(),
                merchant.content().language(),
                merchant.content().tags(),
                merchant.content().visitsPerYear(),
                merchant.content().ordersPerYear(),
                merchant.content().eurPerYear(),
                merchant.sites().stream()
                        .map(s -> new SiteJson(String.valueOf(s.id()), s.domain()))
                        .toList(),
                merchant.contacts().stream().map(MerchantJson::contact).toList());
    }

    private static ContactJson contact(MerchantRecord.Known known) {
        return new ContactJson(
                String.valueOf(known.id()),
                known.contact().name(),
                known.contact().email(),
                known.contact().language(),
                known.contact().job());
    }
}
