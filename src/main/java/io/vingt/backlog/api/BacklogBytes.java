package io.vingt.backlog.api;

import io.vingt.kernel.Edition;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.ThinDoor;
import io.vingt.people.Caller;
import io.vingt.people.CurrentPerson;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;

/**
 * The backlog is asked for often and changes rarely: what {@link BacklogList} answered is answered again from memory
 * while the edition stays. Who asks and what they may has been settled by then, in the statement that also read the
 * edition, so that a revoked token is refused and a change is seen by the very next request.
 */
@WebFilter(urlPatterns = "/api/v1/backlog")
public class BacklogBytes extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** Midnight comes on the quarter of an hour, wherever the company is, and moves the line with no change of anything. */
    private static final long QUARTER = 900_000;

    @Inject
    transient Clock clock;

    /** The request's attribute that holds what its caller sees more or less than others. */
    static final String EYES = "vingt.eyes";

    @Inject
    transient Blindfolds blindfolds;

    private final transient Shelf shelf = new Shelf();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean asked = request.getMethod().equals("GET") && ThinDoor.takesJson(request.getHeader("Accept"));
        if (!asked || !(request.getAttribute(Edition.SEEN) instanceof Long edition)) {
            chain.doFilter(request, response);
            return;
        }
        Blindfolds.Eyes eyes = request.getAttribute(CurrentPerson.CALLER) instanceof Caller caller
                ? blindfolds.of(caller.id(), edition)
                : null;
        if (eyes != null) {
            // What one person sees otherwise is neither answered from what all see nor kept for them.
            request.setAttribute(EYES, eyes);
            chain.doFilter(request, response);
            return;
        }
        String key = Language.of(request) + clock.millis() / QUARTER + "?" + normalised(request.getQueryString());
        KeptAnswer kept = shelf.find(key, edition);
        if (kept != null) {
            kept.send(request, response);
            return;
        }
        Copying copying = new Copying(response);
        chain.doFilter(request, copying);
        KeptAnswer fresh = copying.kept();
        if (fresh != null) shelf.keep(key, edition, fresh);
    }

    /** The same parameters in another order ask for the same; of two with one name the first counts, so they stay in order. */
    private static String normalised(String query) {
        if (query == null || query.isEmpty()) return "";
        String[] parts = query.split("&");
        Arrays.sort(parts, (a, b) -> name(a).compareTo(name(b)));
        return String.join("&", parts);
    }

    private static String name(String part) {
        int end = part.indexOf('=');
        return end < 0 ? part : part.substring(0, end);
    }
}
