package io.vingt.house.mutant.kernel;

import io.vingt.house.mutant.people.BystanderPerson;

class KernelThatKnowsPeople {
    final BystanderPerson person = new BystanderPerson();
}
