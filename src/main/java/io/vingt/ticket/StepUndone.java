package io.vingt.ticket;

/**
 * A step was taken back: whoever keeps what came with it lets that go, within the same transaction.
 *
 * @param entry of the history that told the step
 */
public record StepUndone(long number, Step step, long entry) {}
