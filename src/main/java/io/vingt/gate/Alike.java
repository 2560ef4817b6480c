package io.vingt.gate;

/** An open ticket that resembles the draft; {@code likeness} runs from 0 to 1. */
public record Alike(long number, String title, double likeness) {}
