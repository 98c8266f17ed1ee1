package permanency.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import permanency.events.Consequence;

/** What follows from the facts of a child, in the order of its days, those to come included. */
public record WhatFollows(List<Consequence> inOrder) {

    /** What has come about by the end of the day. */
    List<Consequence> by(LocalDate day) {
        return inOrder.stream().filter(c -> !c.occurredOn().isAfter(day)).toList();
    }

    /** The first day after the one given on which time alone brings something about. */
    public Optional<LocalDate> nextAfter(LocalDate day) {
        return inOrder.stream()
                .map(Consequence::occurredOn)
                .filter(d -> d.isAfter(day))
                .findFirst();
    }
}
