package io.vingt.ticket;

import io.vingt.estimate.Estimate;
import io.vingt.estimate.EvidenceKind;
import io.vingt.estimate.SecondClaim;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What others put under the numbers: a second estimate that confirms them, a lead's signature where customers lose. */
@Embeddable
public class Approval {

    private boolean confirmed;

    @Column(name = "signed_by")
    private Long signedBy;

    @Column(name = "signed_reason")
    private String signedReason;

    @Column(name = "signed_loss")
    private Double signedLoss;

    @Embedded
    private Lift lift;

    @Column(name = "second_by")
    private Long secondBy;

    @Column(name = "second_eur_per_year")
    private Double secondEurPerYear;

    @Column(name = "second_customer_eur")
    private Double secondCustomerEur;

    @Column(name = "second_factor_90")
    private Double secondFactor90;

    @Column(name = "second_evidence_kind")
    @Enumerated(EnumType.STRING)
    private EvidenceKind secondEvidence;

    /** Kept beside the numbers that rank, so that both can be taken together again whenever either changes. */
    void second(long by, SecondClaim claim) {
        secondBy = by;
        secondEurPerYear = claim.eurPerYear();
        secondCustomerEur = claim.customerEurPerYear();
        secondFactor90 = claim.benefitFactor90();
        secondEvidence = claim.evidence();
    }

    /** @return null while nobody gave a second estimate */
    SecondClaim second() {
        return secondBy == null
                ? null
                : new SecondClaim(secondEurPerYear, secondCustomerEur, secondFactor90, secondEvidence);
    }

    /** Only a part is left of what the second estimate was of. */
    void share(double part) {
        if (secondBy != null) second(secondBy, second().share(part));
    }

    boolean isSecondBy(long person) {
        return secondBy != null && secondBy == person;
    }

    boolean isSignedBy(long person) {
        return signedBy != null && signedBy == person;
    }

    /** Two estimates confirm each other unless they are too far apart. */
    void confirm(boolean agree) {
        confirmed = secondBy != null && agree;
    }

    void sign(long lead, String reason, Estimate estimate) {
        signedBy = lead;
        signedReason = reason;
        signedLoss = customersLoss(estimate);
    }

    /** A signature is for what customers lose by these numbers, or less; where they lose more, it says nothing. */
    boolean covers(Estimate estimate) {
        return signedBy != null && signedLoss != null && customersLoss(estimate) <= signedLoss;
    }

    /** By the worse of both estimates, EUR a year. */
    private double customersLoss(Estimate estimate) {
        double second = secondBy == null ? 0 : -secondCustomerEur;
        return Math.max(estimate.customersLossPerYear(), second);
    }

    /** @param up null where nobody moves it any more */
    void lift(Lift up) {
        lift = up;
    }

    /** @return null while no lead moved it */
    Lift lift() {
        return lift;
    }
}
