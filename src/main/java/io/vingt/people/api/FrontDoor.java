package io.vingt.people.api;

import io.vingt.kernel.PageQuery;
import io.vingt.kernel.api.Language;
import io.vingt.kernel.api.Problem;
import io.vingt.people.Caller;
import io.vingt.people.CurrentPerson;
import io.vingt.people.EmptyDatabase;
import io.vingt.people.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Lets in whom {@link Route} lets in; sends the others to where they can sign in, or tells their script so. */
@ApplicationScoped
public class FrontDoor implements Filter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    EmptyDatabase database;

    @Inject
    CheckPage checkPage;

    @Override
    public void doFilter(ServletRequest rq, ServletResponse rs, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) rq;
        HttpServletResponse response = (HttpServletResponse) rs;
        if (request.getAttribute(WhoIsIt.AWAY) != null) {
            refuse(request, response, 503, "away");
            return;
        }
        boolean goesOn =
                switch (Route.of(path(request))) {
                    case OPEN -> true;
                    case SHELL -> true;
                    case CLOSED -> refuse(request, response, 404, "not-found");
                    case LETTER -> sameSite(request, response);
                    case WAY_IN -> wayIn(request, response);
                    case API -> api(request, response);
                    case APP -> app(request, response);
                    case PAGE -> page(request, response);
                };
        if (goesOn) chain.doFilter(request, response);
    }

    /** What the container mapped: decoded and normalised, below the context. */
    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    private boolean wayIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean firstRun = path(request).equals("/first-run.xhtml");
        if (database.isEmpty() == firstRun) return sameSite(request, response);
        return send(request, response, firstRun ? "/sign-in.xhtml" : "/first-run.xhtml");
    }

    private boolean api(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isKnown(request)) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Vingt\"");
            return refuse(request, response, 401, "not-signed-in");
        }
        Scope needed = Route.needed(request.getMethod(), path(request));
        if (Scope.allow(scopes(request), needed)) return true;
        response.setHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + needed + "\"");
        return refuse(request, response, 403, "scope");
    }

    @SuppressWarnings("unchecked")
    private static Set<Scope> scopes(HttpServletRequest request) {
        return (Set<Scope>) request.getAttribute(WhoIsIt.SCOPES);
    }

    private boolean app(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isKnown(request)) return refuse(request, response, 401, "not-signed-in");
        if (!CrossSite.mayAsk(request)) return refuse(request, response, 403, "cross-site");
        return true;
    }

    private boolean page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isKnown(request)) return sameSite(request, response) && admitted(request, response);
        if (database.isEmpty()) return send(request, response, "/first-run.xhtml");
        boolean read = READS.contains(request.getMethod());
        return send(request, response, "/sign-in.xhtml?next=" + encoded(read ? here(request) : where(request)));
    }

    private boolean admitted(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller caller = (Caller) request.getAttribute(CurrentPerson.CALLER);
        int refused = checkPage.refused(caller, path(request), request);
        if (refused != 0) response.sendError(refused);
        return refused == 0;
    }

    private static boolean sameSite(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean write = !READS.contains(request.getMethod());
        if (write && CrossSite.isForeign(request)) return refuse(request, response, 403, "cross-site");
        return true;
    }

    /** Faces' own requests want the redirect in their own words. */
    private static boolean send(HttpServletRequest request, HttpServletResponse response, String to)
            throws IOException {
        String url = request.getContextPath() + to;
        response.setHeader("Cache-Control", "no-store");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getOutputStream()
                    .write(("<?xml version='1.0' encoding='UTF-8'?><partial-response id=\"j_id1\"><redirect url=\""
                                    + url + "\"></redirect></partial-response>")
                            .getBytes(StandardCharsets.UTF_8));
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", url);
        }
        return false;
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? path(request) : path(request) + "?" + query;
    }

    /** A form is posted to the bare page and says itself which one of them it stands on. */
    private static String where(HttpServletRequest request) {
        return path(request) + PageQuery.behind(request.getParameter("back"));
    }

    private static String encoded(String next) {
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    private static boolean isKnown(HttpServletRequest request) {
        return request.getAttribute(CurrentPerson.CALLER) != null;
    }

    private static boolean refuse(HttpServletRequest request, HttpServletResponse response, int status, String name)
            throws IOException {
        Problem.of(status, name, Language.of(request)).send(response);
        return false;
    }
}
