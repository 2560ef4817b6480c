package io.vingt.merchant;

import java.util.List;

/** What a merchant has several of, as one column of a list's one query; none of it may contain a comma. */
public final class Joined {

    /** Of {@code merchant m}. */
    public static final String TAGS =
            "(select string_agg(g.tag, ',' order by g.tag) from merchant_tag g where g.merchant_id = m.id)";

    /** Of {@code merchant m}. */
    public static final String DOMAINS =
            "(select string_agg(s.domain, ',' order by s.domain) from site s where s.merchant_id = m.id)";

    private Joined() {}

    public static List<String> split(String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }
}
