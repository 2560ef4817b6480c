package io.vingt.sample;

import io.vingt.gate.Verdict;

/** A ticket of the sample company is refused: thresholds were set that it was not written for. */
public final class SampleDoesNotPass extends RuntimeException {

    public SampleDoesNotPass(String title, Verdict verdict) {
        super(title + ": " + verdict.findings());
    }
}
