package io.vingt.merchant;

import io.vingt.merchant.address.ReadableHost;
import java.util.List;

/** A merchant as a reader sees it. */
public record MerchantRecord(long id, long version, MerchantContent content, List<Site> sites, List<Known> contacts) {

    /** By which it is recognised. */
    public record Site(long id, String domain) {

        /** As one reads it: names of other alphabets in their own letters. */
        public String shown() {
            return ReadableHost.of(domain);
        }
    }

    /** A person there, with the id to change it by. */
    public record Known(long id, Contact contact) {}
}
