package io.vingt.kernel.api.limit;

import io.vingt.kernel.ClientAddress;
import io.vingt.kernel.api.BodyRefused;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Lets a body through as far as it is of a bearable size, comes at a bearable pace, and its network has not too many under
 * way; the rest is refused with a sentence, and its connection closed.
 */
public final class BoundedBodies {

    /** Bytes of a form: Faces' fields and texts. */
    static final long LARGEST_FORM = 1 << 20;

    /** Bytes of anything: resources set their own, smaller limits. */
    static final long LARGEST = 16 << 20;

    /** Of the server's 200 threads. */
    private static final int MOST_IN_ALL = 96;

    private static final int MOST_OF_ONE = 24;

    private final ClientAddress addresses;
    private final BodySlots slots = new BodySlots(MOST_IN_ALL, MOST_OF_ONE);

    public BoundedBodies(ClientAddress addresses) {
        this.addresses = addresses;
    }

    public void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!hasBody(request)) {
            chain.doFilter(request, response);
            return;
        }
        boolean form = isOf(request, "application/x-www-form-urlencoded");
        boolean odd = isOf(request, "multipart/") && isPage(request);
        long most = form ? LARGEST_FORM : LARGEST;
        int refused = odd ? 415 : request.getContentLengthLong() > most ? 413 : 0;
        if (refused != 0) refuse(request, response, refused);
        else inItsSlot(request, response, chain, most);
    }

    private void inItsSlot(HttpServletRequest request, HttpServletResponse response, FilterChain chain, long most)
            throws IOException, ServletException {
        BodyWatch watch = new BodyWatch(most, System::nanoTime);
        int full = isHere(request) ? 0 : taken(request, watch);
        if (full != 0) {
            refuse(request, response, full);
            return;
        }
        try {
            goOn(request, response, chain, watch);
        } finally {
            watch.done();
        }
    }

    /** However those behind tell that a body broke: what was refused here is answered here. */
    private static void goOn(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, BodyWatch watch)
            throws IOException, ServletException {
        try {
            boolean form = isOf(request, "application/x-www-form-urlencoded");
            chain.doFilter(form ? FormRequest.read(request, watch) : new WatchedRequest(request, watch), response);
        } catch (BodyRefused one) {
            refuse(request, response, one.status());
            return;
        } catch (IOException | ServletException | RuntimeException error) {
            if (watch.refused() == null) throw error;
        }
        if (watch.refused() != null) refuse(request, response, watch.refused().status());
    }

    /** What came along with its head is waited for by nobody. */
    private static boolean isHere(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        return length >= 0 && request.getInputStream().available() >= length;
    }

    private int taken(HttpServletRequest request, BodyWatch watch) {
        String address = addresses.of(request);
        String network = addresses.isProxy(address) ? null : ClientAddress.network(address);
        int full = slots.take(network, watch);
        if (full == 0) watch.whenDone(() -> slots.leave(network, watch));
        return full;
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean isOf(HttpServletRequest request, String type) {
        String told = request.getContentType();
        return told != null && told.strip().toLowerCase(Locale.ROOT).startsWith(type);
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getServletPath().endsWith(".xhtml");
    }

    /** What comes in any more is not for us: the connection ends with the answer. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (response.isCommitted()) return;
        response.resetBuffer();
        response.setHeader("Connection", "close");
        if (status == 429 || status == 503) response.setHeader("Retry-After", "5");
        if (isPage(request)) response.sendError(status);
        else Problem.of(status, Problem.nameOf(status), Language.of(request)).send(response);
    }
}
