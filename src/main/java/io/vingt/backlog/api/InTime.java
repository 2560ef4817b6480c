package io.vingt.backlog.api;

import io.vingt.backlog.Backlog;
import io.vingt.backlog.ReturnOverrides;
import io.vingt.kernel.Edition;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumSet;

/**
 * No page and no answer shows an override whose time is over: what is due is done before the request is answered. Between
 * two of those moments that is one comparison.
 */
@WebListener
public class InTime implements ServletContextListener {

    private static final Logger LOG = System.getLogger(InTime.class.getName());

    @Inject
    ReturnOverrides overrides;

    @Inject
    Backlog backlog;

    /** Hung before those filters that are found by themselves, since one of them answers from memory. */
    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        context.addFilter("inTime", new Before())
                .addMappingForUrlPatterns(
                        EnumSet.of(DispatcherType.REQUEST), false, "*.xhtml", "/api/*", "/app/*", "/");
    }

    private final class Before extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            try {
                if (overrides.inTime() && request.getAttribute(Edition.SEEN) != null) {
                    request.setAttribute(Edition.SEEN, backlog.version());
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "An override could not be ended; the next request tries again.", e);
            }
            chain.doFilter(request, response);
        }
    }
}
