package io.vingt.evidence;

/** What a piece of evidence is; how strong an estimate's evidence is, is another word's business. */
public enum EvidenceKind {
    PICTURE,
    MOMENT,
    QUOTE,
    LINE,
    COUNT,
    LINK
}
