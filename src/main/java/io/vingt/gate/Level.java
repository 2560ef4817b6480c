package io.vingt.gate;

/** How much a finding weighs: only BLOCK keeps a draft from passing. */
public enum Level {
    BLOCK,
    WARN,
    INFO
}
