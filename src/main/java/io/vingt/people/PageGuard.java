package io.vingt.people;

import java.util.Set;
import java.util.function.UnaryOperator;

/** Whom the page of one thing is for: asked at every request for it, whatever view is posted along. */
public interface PageGuard {

    /** The paths of the pages that it guards. */
    Set<String> pages();

    /**
     * @param parameter of the request, by name; null where there is none
     * @throws io.vingt.kernel.NotThere for what is not there, or is not to be known of
     * @throws io.vingt.kernel.NotAllowed for who may see the thing and not this page
     */
    void check(Caller caller, UnaryOperator<String> parameter);
}
