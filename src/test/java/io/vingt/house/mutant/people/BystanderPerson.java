package io.vingt.house.mutant.people;

import io.vingt.house.mutant.kernel.WellBehavedClock;

public class BystanderPerson {
    final WellBehavedClock clock = new WellBehavedClock();
}
