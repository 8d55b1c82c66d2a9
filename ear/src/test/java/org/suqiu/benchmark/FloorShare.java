package org.suqiu.benchmark;

import java.util.List;
import java.util.OptionalDouble;

/** Which part of the floor's rate filing reaches with as many clients. */
record FloorShare(int clients, double share) {

    static List<FloorShare> of(List<Measured> measured) {
        return measured.stream()
                .filter(step -> step.work().equals("filing"))
                .map(filing -> new FloorShare(filing.clients(), filing.rate() / floor(measured, filing.clients())))
                .toList();
    }

    static OptionalDouble of(List<FloorShare> shares, Measured step) {
        return shares.stream()
                .filter(share -> step.work().equals("filing") && share.clients() == step.clients())
                .mapToDouble(FloorShare::share)
                .findFirst();
    }

    private static double floor(List<Measured> measured, int clients) {
        return measured.stream()
                .filter(step -> step.work().equals("floor") && step.clients() == clients)
                .mapToDouble(Measured::rate)
                .findFirst()
                .orElse(Double.NaN);
    }
}
