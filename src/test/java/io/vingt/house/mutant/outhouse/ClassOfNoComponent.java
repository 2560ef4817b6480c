package io.vingt.house.mutant.outhouse;

class ClassOfNoComponent {}
