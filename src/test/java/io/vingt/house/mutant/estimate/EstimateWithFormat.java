package io.vingt.house.mutant.estimate;

class EstimateWithFormat {
    String sentence(double eur) {
        return String.format("%f", eur);
    }
}
