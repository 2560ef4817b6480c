package io.vingt.kernel;

/** The query of a page, as a form carries it along in its field {@code back}: its own address has none. */
public final class PageQuery {

    /** What browsers leave as it is in a query; everything else comes encoded. */
    private static final String LEGAL = "[A-Za-z0-9=&%+._~*!$'(),;:@/?-]{1,2000}";

    private PageQuery() {}

    /** @return what to put behind the page's path: empty, or a question mark and a query without surprises */
    public static String behind(String carried) {
        return carried != null && carried.matches(LEGAL) ? "?" + carried : "";
    }
}
