package io.vingt.capture;

import io.vingt.kernel.BadInput;
import io.vingt.merchant.Address;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What is told already of a page, so that whoever sees the same says so instead of writing it again. */
@Dependent
@Transactional
public class ReadPage {

    private static final int MOST = 5;

    private final Pages pages;

    @Inject
    public ReadPage(Pages pages) {
        this.pages = pages;
    }

    /** A ticket that further evidence may join. */
    public record Told(long number, String title) {}

    /**
     * The newest five.
     *
     * @param address however it was pasted; read, never fetched
     * @throws BadInput naming {@code url} when it is no address of a site
     */
    public List<Told> read(String address) {
        try {
            return pages.alive(Address.of(address)).stream()
                    .limit(MOST)
                    .map(ticket -> new Told(ticket.number(), ticket.title()))
                    .toList();
        } catch (BadInput refused) {
            throw new BadInput("url", refused.reason());
        }
    }
}
