package io.vingt.gate;

import java.util.List;
import java.util.function.Predicate;

/** The rules in their order of work; adding a rule adds a line. */
final class Policy {
    private static final Predicate<Case> TEXT = Case::hasText;
    private static final Predicate<Case> TITLE = judged -> judged.title != null;
    private static final Predicate<Case> INSIGHT = judged -> judged.insight != null;
    private static final Predicate<Case> FIX = judged -> judged.fix != null;
    private static final Predicate<Case> ESTIMATE = judged -> judged.draft.estimate() != null;

    static final List<Rule> RULES = List.of(
            plain("LNG-01", TEXT, LanguageRules::guessed),
            plain("INJ-01", TEXT, TextRules::machineAddressed),
            plain("PII-01", TEXT, PersonalDataRule::personalData),
            plain("RES-01", TEXT, TextRules::templateLeft),
            plain("LNG-02", FIX, LanguageRules::wordingNotChecked),
            plain("TTL-01", TITLE, TitleRule::saysNothing),
            wording("INS-01", INSIGHT, WordingRules::insight),
            wording("INS-02", INSIGHT, InsightRules::nobodyAffected),
            plain("INS-03", INSIGHT, InsightRules::noEvidence),
            wording("INS-04", INSIGHT, InsightRules::barePronoun),
            wording("LOC-01", INSIGHT, WordingRules::place),
            wording("FIX-01", FIX, WordingRules::noChange),
            wording("FIX-02", FIX, WordingRules::onlyAGoal),
            wording("FIX-03", FIX, WordingRules::onlyAStudy),
            wording("FIX-04", judged -> judged.fix != null && judged.insight != null, FixRules::repeatsTheInsight),
            wording("VAG-01", TEXT, WordRules::vague),
            wording("ONE-01", FIX, WordingRules::topic),
            plain("READ-01", TEXT, ReadingRules::tooLong),
            plain("READ-02", TEXT, ReadingRules::longSentence),
            plain("READ-03", TEXT, ReadingRules::logs),
            plain("LIN-01", TEXT, ReadingRules::figures),
            plain("EST-01", ESTIMATE, EstimateRules::notSane),
            plain("EST-02", ESTIMATE, EstimateRules::wideRange),
            plain("EST-03", ESTIMATE, EstimateRules::tooLarge),
            plain("EST-04", ESTIMATE, EstimateRules::tookTooLong),
            plain("BIG-01", ESTIMATE, EstimateRules::largeClaim),
            plain("ARE-01", judged -> judged.draft.area() != null, FormRules::noArea),
            plain("PIC-01", FormRules::pictureGiven, FormRules::noPicture),
            plain("DUP-01", judged -> judged.context.alike() != null, FormRules::alike));

    private Policy() {}

    private static Rule plain(String id, Predicate<Case> given, Rule.Check check) {
        return new Rule(id, false, given, check);
    }

    private static Rule wording(String id, Predicate<Case> given, Rule.Check check) {
        return new Rule(id, true, given, check);
    }
}
