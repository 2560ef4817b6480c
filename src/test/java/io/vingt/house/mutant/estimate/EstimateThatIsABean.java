package io.vingt.house.mutant.estimate;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class EstimateThatIsABean {}
