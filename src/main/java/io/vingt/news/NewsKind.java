package io.vingt.news;

/** What is worth telling; what one did oneself is not, and neither is a skip. In the order in which a digest tells it. */
public enum NewsKind {
    /** Readers did not understand a ticket of one's own: it is in one's drafts again. */
    BOUNCED(Part.BOUNCED),
    /** The author of a ticket is asked whether it is still true. */
    ASKED(Part.ASKED),
    /** Somebody else estimated a ticket of one's own. */
    ESTIMATED(Part.ESTIMATED),
    /** A lead will not have it done, and says why. */
    DECLINED(Part.CHANGED),
    /** A lead made it a part of another ticket. */
    MERGED(Part.CHANGED),
    /** A lead, or its author, split a slice off it. */
    SPLIT(Part.CHANGED),
    /** Somebody else changed its words. */
    EDITED(Part.CHANGED),
    /** A lead moved it up, with a reason. */
    OVERRIDDEN(Part.CHANGED),
    /** A lead took that back. */
    OVERRIDE_TAKEN_BACK(Part.CHANGED),
    /** The seven days of a move up are over. */
    OVERRIDE_ENDED(Part.CHANGED),
    /** A lead signed that customers lose by it. */
    SIGNED(Part.CHANGED),
    /** Its fix is the merchant's. */
    HANDED_TO_MERCHANT(Part.CHANGED),
    /** Its fix is ours after all. */
    TAKEN_BACK(Part.CHANGED),
    /** Who worked on it gave it back, with a reason. */
    HANDED_BACK(Part.CHANGED),
    /** Who works on it waits for something. */
    BLOCKED(Part.CHANGED),
    UNBLOCKED(Part.CHANGED),
    /** Nobody said that it is still true. */
    LET_GO(Part.CHANGED),
    /** A lead opened it again. */
    REOPENED(Part.CHANGED),
    /** The merchant answered: they have read it. */
    MERCHANT_SAW(Part.MERCHANT),
    /** The merchant answered: it is not on their side. */
    MERCHANT_REFERRED(Part.MERCHANT),
    /** The merchant answered: it is fixed. */
    MERCHANT_FIXED(Part.MERCHANT),
    /** What one filed, or gave evidence for, is done. */
    SHIPPED(Part.SHIPPED);

    /** Under which heading a digest tells it, in their order. */
    enum Part {
        BOUNCED,
        ASKED,
        ESTIMATED,
        CHANGED,
        MERCHANT,
        SHIPPED
    }

    private final Part part;

    NewsKind(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }
}
