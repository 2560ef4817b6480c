package io.vingt.people;

/** The company reckons with another class average from now on, EUR a year; told within the transaction that changed it. */
public record AverageChanged(double from, double to) {}
