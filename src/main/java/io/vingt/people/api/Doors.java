package io.vingt.people.api;

import io.vingt.kernel.ClientAddress;
import io.vingt.kernel.Settings;
import io.vingt.kernel.api.SafeHeaders;
import io.vingt.kernel.api.limit.BoundedBodies;
import io.vingt.kernel.payara.Payara;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** Hangs the doors before anybody comes: headers, then what a body may cost, then who may come in; and the session's cookie. */
@WebListener
public class Doors implements ServletContextListener {

    private static final String POLICY = "primefaces.CSP_POLICY";

    @Inject
    FrontDoor frontDoor;

    @Inject
    Settings settings;

    @Inject
    ClientAddress addresses;

    private Payara server;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        ClientAddress.mustBeAddresses(settings);
        server = new Payara(addresses);
        hang(context, new SafeHeaders(settings, context.getInitParameter(POLICY)));
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        bake(context.getSessionCookieConfig());
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (server != null) server.close();
    }

    /** One filter before any other, since servers do not agree on the order of two. */
    private void hang(ServletContext context, SafeHeaders headers) {
        BoundedBodies bodies = new BoundedBodies(addresses);
        Filter all = (request, response, chain) -> {
            server.meet(request);
            headers.doFilter(request, response, (rq, rs) -> {
                if (rq.getDispatcherType() == DispatcherType.REQUEST) bounded(bodies, rq, rs, chain);
                else chain.doFilter(rq, rs);
            });
        };
        EnumSet<DispatcherType> when = EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR);
        context.addFilter("doors", all).addMappingForUrlPatterns(when, false, "/*");
    }

    private void bounded(BoundedBodies bodies, ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        bodies.doFilter(
                (HttpServletRequest) request,
                (HttpServletResponse) response,
                (rq, rs) -> frontDoor.doFilter(rq, rs, chain));
    }

    /** A name that begins with __Host- binds the cookie to this host: browsers take it over https and for "/" only. */
    void bake(SessionCookieConfig cookie) {
        boolean https = settings.baseUrl().startsWith("https:");
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
        if (https) cookie.setPath("/");
        cookie.setName(https ? "__Host-vingt" : "vingt");
    }
}
