package io.vingt.exchange;

import io.vingt.merchant.Contact;
import io.vingt.merchant.MerchantContent;
import io.vingt.ticket.DraftContent;
import java.util.List;

/**
 * A merchant with everything that was reported on its pages, as one file holds it: JSON, of this format.
 *
 * @param sites addresses
 */
record MerchantFile(MerchantContent content, List<String> sites, List<Contact> contacts, List<Told> reports) {

    static final String FORMAT = "vingt-merchant/1";
    static final int MOST_REPORTS = 500;
    static final int MOST_PICTURES = 4;

    /**
     * A ticket and where it was last seen.
     *
     * @param pictures files
     * @param state as the place that the file comes from calls it
     * @param how the merchant was told; null when nobody did
     */
    record Told(DraftContent content, String page, String device, String state, String how, List<byte[]> pictures) {}
}
