package io.vingt.capture;

import io.vingt.estimate.MerchantTerms;
import io.vingt.kernel.BadInput;
import io.vingt.merchant.MerchantContent;
import io.vingt.people.Words;
import io.vingt.ticket.DraftContent;
import java.time.Instant;
import java.util.Set;

/**
 * What somebody saw on a merchant's page.
 *
 * @param content as it would be filed; pictures are ids of the reporter's own
 * @param address of the page, however it was pasted; never fetched
 * @param merchant whose site it is if no merchant is known by the address; null where nobody chose one
 * @param merchantName as merchant, for one that is not known yet; null for one named as its domain
 * @param device such as “iPhone 15, Safari 18, 393 × 852”; may be null
 * @param via how it came: {@code form}, {@code pwa}, {@code bm}, {@code ext}, {@code import}
 * @param side whose work the fix is; null for ours
 * @param sameAs the ticket that the reporter says it is, null for none: then it is evidence on that one
 * @param differsFrom tickets that the reporter was shown and says are something else
 * @param terms how the estimate was reckoned in the merchant's terms; null where nobody told
 * @param seenAt when it was seen, for what comes in from elsewhere; null for now
 */
public record Report(
        DraftContent content,
        String address,
        Long merchant,
        String merchantName,
        String device,
        String via,
        Side side,
        Long sameAs,
        Set<Long> differsFrom,
        MerchantTerms terms,
        Instant seenAt) {

    private static final Set<String> WAYS = Set.of("form", "pwa", "bm", "ext", "import");

    public Report {
        if (content == null) throw new BadInput("report", "missing");
        device = device == null || device.isBlank() ? null : Words.line("device", device, 200);
        boolean unnamed = merchantName == null || merchantName.isBlank();
        merchantName = unnamed ? null : Words.name("merchantName", merchantName, MerchantContent.LONGEST_NAME);
        via = via == null ? "form" : via;
        if (!WAYS.contains(via)) throw new BadInput("via", "unknownValue");
        side = side == null ? Side.OURS : side;
        differsFrom = differsFrom == null ? Set.of() : Set.copyOf(differsFrom);
    }

    /** A report from a form that asks no more than that. */
    public static Report of(DraftContent content, String address, String device, Side side) {
        return new Report(content, address, null, null, device, "form", side, null, null, null, null);
    }
}
