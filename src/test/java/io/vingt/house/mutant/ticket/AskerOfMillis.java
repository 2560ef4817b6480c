package io.vingt.house.mutant.ticket;

class AskerOfMillis {
    long at() {
        return System.currentTimeMillis();
    }
}
