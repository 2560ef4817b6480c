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

/** Hangs the doors before anybody comes: filters in their order, and the session's cookie. */
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
        add(context, "safeHeaders", new SafeHeaders(settings, context.getInitParameter(POLICY)));
        add(context, "frontDoor", frontDoor);
        cookie(context);
    }

    /** Before any other filter of the application, whoever maps it. */
    private static void add(ServletContext context, String name, Filter filter) {
        EnumSet<DispatcherType> when = name.equals("frontDoor")
                ? EnumSet.of(DispatcherType.REQUEST)
                : EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR);
        context.addFilter(name, filter).addMappingForUrlPatterns(when, false, "/*");
    }

    private void cookie(ServletContext context) {
        boolean https = settings.baseUrl().startsWith("https:");
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        SessionCookieConfig cookie = context.getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
        cookie.setPath(https ? "/" : cookie.getPath());
        cookie.setName(https ? "__Host-vingt" : "vingt");
    }
}
