package io.vingt.merchant;

/** What a line of a merchant's history tells. */
public enum MerchantStep {
    ADDED,
    NAME,
    LANGUAGE,
    TAGS,
    VISITS,
    ORDERS,
    TURNOVER,
    SITE_ADDED,
    SITE_REMOVED,
    CONTACT_ADDED,
    CONTACT_CHANGED,
    CONTACT_REMOVED,
    HANDED_OUT,
    BROUGHT_IN,
    REMOVED
}
