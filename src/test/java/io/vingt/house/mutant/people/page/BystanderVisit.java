package io.vingt.house.mutant.people.page;

public class BystanderVisit {}
