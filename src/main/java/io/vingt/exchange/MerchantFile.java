package io.vingt.exchange;

import io.vingt.merchant.Contact;
import io.vingt.merchant.MerchantContent;
import io.vingt.ticket.DraftContent;
import java.time.Instant;
import java.util.List;

/**
 * A merchant with everything that was reported on its pages, as one file holds it: JSON, of this format.
 *
 * @param sites addresses
 */
record MerchantFile(MerchantContent content, List<String> sites, List<Contact> contacts, List<Told> reports) {

    static final String FORMAT = "vingt-merchant/1";
    static final int LARGEST = 8 << 20;
    static final int MOST_REPORTS = 500;
    static final int MOST_PICTURES = 4;
    static final int MOST_SIGHTINGS = 200;

    /**
     * A ticket and where it was last seen.
     *
     * @param state as the place that the file comes from calls it
     * @param how the merchant was told; null when nobody did
     * @param toldAt when; null in files from before they said so
     * @param seen where and when, the first time first; never empty
     * @param pictures files
     */
    record Told(
            DraftContent content,
            String page,
            String state,
            String how,
            Instant toldAt,
            List<Seen> seen,
            List<byte[]> pictures) {}

    static boolean isOne(byte[] file) {
        for (byte b : file) if (b > ' ') return b == '{';
        return false;
    }

    /** @param device may be null; at as well, for what was never said */
    record Seen(String page, String device, Instant at) {}
}
