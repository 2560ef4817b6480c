package io.vingt.estimate;

/** The words around the figures, in one language. */
record Phrases(
        String colon,
        String semicolon,
        String times,
        String customer,
        String company,
        String year,
        String claimed,
        String counted,
        String allCounted,
        String bothCounted,
        String noBenefit,
        String over,
        String expected,
        String belowAverage,
        String aboveAverage,
        String becauseOf,
        String noEvidence,
        String second,
        String sealed,
        String bySecond,
        String between,
        String becauseOfTwo,
        String talkFirst,
        String contradicted,
        String signature,
        String[] evidence) {

    static final Phrases ENGLISH = new Phrases(
            ": ",
            "; ",
            " times a year",
            " customer",
            " us",
            " a year",
            " claimed",
            " counted",
            " claimed, all counted",
            ", all counted",
            "no net benefit",
            "Over ",
            " expected days",
            "all of it counts, because it is not above the average ticket",
            "the part above the average ticket counts for ",
            ", because it comes from ",
            "without evidence nothing counts above the average ticket",
            "until a second estimate is in, ten times the average counts at most",
            "Ten times the average ticket until a second estimate is in",
            " by a second estimate",
            " between them",
            ", as far as both ranges and the distance between the two allow",
            "They are more than four times apart: talk first.",
            ", but a second estimate sees no net benefit: talk first",
            "Customers lose and we gain: a lead signs first.",
            new String[] {"no evidence", "one case", "a count", "analytics", "an experiment"});

    static final Phrases FRENCH = new Phrases(
            "\u00a0: ",
            "\u00a0; ",
            " fois par an",
            " client",
            " nous",
            " par an",
            " annoncés",
            " comptés",
            " annoncés, tous comptés",
            ", tous comptés",
            "aucun bénéfice net",
            "Sur ",
            " jours attendus",
            "tout compte, car ce n’est pas plus que le ticket moyen",
            "la part au-dessus du ticket moyen compte pour ",
            ", car cela vient d’",
            "sans preuve, rien ne compte au-delà du ticket moyen",
            "d’ici la seconde estimation, dix fois la moyenne comptent au plus",
            "Dix fois le ticket moyen d’ici la seconde estimation",
            " par une seconde estimation",
            " entre les deux",
            ", autant que le permettent les deux fourchettes et leur écart",
            "Elles diffèrent de plus de quatre fois\u00a0: parlez-en d’abord.",
            ", mais une seconde estimation ne voit aucun bénéfice net\u00a0: parlez-en d’abord",
            "Les clients y perdent et nous y gagnons\u00a0: un responsable signe d’abord.",
            new String[] {"aucune preuve", "un cas", "un comptage", "une mesure d’audience", "une expérience"});

    static Phrases of(boolean french) {
        return french ? FRENCH : ENGLISH;
    }

    String of(EvidenceKind kind) {
        return evidence[kind.ordinal()];
    }
}
