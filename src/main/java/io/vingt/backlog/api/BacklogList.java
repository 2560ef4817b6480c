package io.vingt.backlog.api;

import io.vingt.kernel.Refusal;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Problem;
import io.vingt.kernel.api.ThinDoor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code GET /backlog}, ahead of JAX-RS: a servlet that hands out bytes costs a fraction of a resource. */
@WebServlet("/api/v1/backlog")
public class BacklogList extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient BacklogPages pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!read) {
            response.setHeader("Allow", "GET, HEAD");
            Problem.of(405, "method-not-allowed", Language.of(request)).send(response);
        } else if (!ThinDoor.takesJson(request.getHeader("Accept"))) {
            Problem.of(406, "not-acceptable", Language.of(request)).send(response);
        } else {
            try {
                send(request, response, pages.page(query(request)));
            } catch (Refusal refusal) {
                Problem.of(refusal, Language.of(request)).send(response);
            }
        }
    }

    private static BacklogPages.Query query(HttpServletRequest request) {
        return new BacklogPages.Query(
                request.getParameter("area"),
                request.getParameter("maxDays"),
                request.getParameter("language"),
                request.getParameter("limit"),
                request.getParameter("after"),
                Language.of(request),
                (Blindfolds.Eyes) request.getAttribute(BacklogBytes.EYES));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, BacklogPages.Page page)
            throws IOException {
        response.setHeader("ETag", page.tag());
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Authorization, Accept-Language");
        String known = request.getHeader("If-None-Match");
        if (known != null && (known.equals("*") || known.contains(page.tag()))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/json");
        response.setContentLength(page.bytes().length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(page.bytes());
    }
}
