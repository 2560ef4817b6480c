package io.vingt.people.api;

import io.vingt.kernel.Settings;
import io.vingt.kernel.api.SafeHeaders;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import java.util.Set;

/** Hangs the doors before anybody comes: headers, then who may come in, and the session's cookie. */
@WebListener
public class Doors implements ServletContextListener {

    private static final String POLICY = "primefaces.CSP_POLICY";

    @Inject
    FrontDoor frontDoor;

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        hang(context, new SafeHeaders(settings, context.getInitParameter(POLICY)));
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        bake(context.getSessionCookieConfig());
    }

    /** One filter before any other, since servers do not agree on the order of two. */
    private void hang(ServletContext context, SafeHeaders headers) {
        Filter both = (request, response, chain) -> headers.doFilter(request, response, (rq, rs) -> {
            if (rq.getDispatcherType() == DispatcherType.REQUEST) frontDoor.doFilter(rq, rs, chain);
            else chain.doFilter(rq, rs);
        });
        EnumSet<DispatcherType> when = EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR);
        context.addFilter("doors", both).addMappingForUrlPatterns(when, false, "/*");
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
