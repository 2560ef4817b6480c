package io.vingt.backlog;

import io.vingt.estimate.Status;
import java.time.Instant;

/**
 * An open ticket that stands in no order.
 *
 * @param status why not
 * @param filedBy the author's name
 * @param customerEurPerYear what the author claims that it brings the customers, EUR a year; below zero where they lose
 */
public record UnrankedRow(
        long number,
        String title,
        String language,
        String area,
        Status status,
        String filedBy,
        Instant filedAt,
        double customerEurPerYear,
        double companyEurPerYear) {}
