package io.vingt.people.api;

import io.vingt.kernel.NotAllowed;
import io.vingt.kernel.NotThere;
import io.vingt.people.Caller;
import io.vingt.people.PageGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Whether somebody who has signed in may have a page: before Faces sees the request, whatever view comes with it. */
@ApplicationScoped
public class CheckPage {

    @Inject
    @Any
    Instance<PageGuard> guards;

    /** @return 0 for yes, else the status that says why not */
    int refused(Caller caller, String path, HttpServletRequest request) {
        Optional<PageAccess> access = PageAccess.of(path);
        if (access.isEmpty()) return path.endsWith(".xhtml") ? 404 : 0;
        if (!access.get().admits(caller)) return 403;
        return access.get().guarded() ? refusedByGuard(caller, path, request) : 0;
    }

    private int refusedByGuard(Caller caller, String path, HttpServletRequest request) {
        try {
            guardOf(path).check(caller, request::getParameter);
            return 0;
        } catch (NotThere hidden) {
            return 404;
        } catch (NotAllowed known) {
            return 403;
        }
    }

    private PageGuard guardOf(String path) {
        return guards.stream()
                .filter(guard -> guard.pages().contains(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody guards " + path));
    }
}
