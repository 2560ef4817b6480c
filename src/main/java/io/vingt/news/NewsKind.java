package io.vingt.news;

/** What is worth telling; an edit of a text is not. In the order in which a digest tells it. */
public enum NewsKind {
    /** Readers did not understand a ticket of one's own: it is in one's drafts again. */
    BOUNCED,
    /** The author of a ticket is asked whether it is still true. */
    ASKED,
    /** Somebody else estimated a ticket of one's own. */
    ESTIMATED,
    /** What one filed, or gave evidence for, is done. */
    SHIPPED
}
