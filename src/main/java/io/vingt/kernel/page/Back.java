package io.vingt.kernel.page;

import io.vingt.kernel.PageQuery;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The query of the page that a form stands on: a form carries it along, since its own address has none. */
public final class Back {

    private Back() {}

    /** The same page again, asked for anew. */
    public static void again() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        external.redirect(request.getRequestURI() + query(external));
        context.responseComplete();
    }

    /** @return as {@link PageQuery#behind} */
    public static String query(ExternalContext external) {
        String carried = external.getRequestParameterMap().get("back");
        return PageQuery.behind(
                carried == null ? ((HttpServletRequest) external.getRequest()).getQueryString() : carried);
    }
}
