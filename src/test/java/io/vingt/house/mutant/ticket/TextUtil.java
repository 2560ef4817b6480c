package io.vingt.house.mutant.ticket;

class TextUtil {}
