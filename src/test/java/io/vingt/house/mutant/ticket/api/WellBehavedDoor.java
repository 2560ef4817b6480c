package io.vingt.house.mutant.ticket.api;

public class WellBehavedDoor {}
