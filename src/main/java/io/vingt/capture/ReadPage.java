package io.vingt.capture;

import io.vingt.kernel.BadInput;
import io.vingt.merchant.Address;
import io.vingt.merchant.Sites;
import io.vingt.search.CompareTexts.Text;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is told already of a page, so that whoever sees the same says so instead of writing it again. */
@Dependent
@Transactional
public class ReadPage {

    private static final int MOST = 5;

    private final Pages pages;
    private final Sites sites;

    @Inject
    public ReadPage(Pages pages, Sites sites) {
        this.pages = pages;
        this.sites = sites;
    }

    /**
     * A ticket that further evidence may join.
     *
     * @param page of the same merchant where it was seen, null for the page itself
     */
    public record Told(long number, String title, String page) {}

    /**
     * The newest five of the page; where there are fewer, what was told last of the merchant's other pages: the same may be seen
     * there, as on another product.
     *
     * @param address however it was pasted; read, never fetched
     * @throws BadInput naming {@code url} when it is no address of a site
     */
    public List<Told> read(String address) {
        try {
            Address read = Address.of(address);
            Map<Long, Told> told = new LinkedHashMap<>();
            for (Text one : pages.alive(read))
                told.putIfAbsent(one.number(), new Told(one.number(), one.title(), null));
            sites.of(read).ifPresent(site -> pages.elsewhere(site.merchant(), read, MOST)
                    .forEach(one -> told.putIfAbsent(one.number(), new Told(one.number(), one.title(), one.page()))));
            return told.values().stream().limit(MOST).toList();
        } catch (BadInput refused) {
            throw new BadInput("url", refused.reason());
        }
    }
}
