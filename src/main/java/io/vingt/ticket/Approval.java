package io.vingt.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What others put under the numbers: a second estimate that confirms them, a lead's signature where customers lose. */
@Embeddable
public class Approval {

    private boolean confirmed;

    @Column(name = "signed_by")
    private Long signedBy;

    @Column(name = "signed_reason")
    private String signedReason;

    void sign(long lead, String reason) {
        signedBy = lead;
        signedReason = reason;
    }

    boolean isSigned() {
        return signedBy != null;
    }

    boolean isConfirmed() {
        return confirmed;
    }
}
