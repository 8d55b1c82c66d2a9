package org.suqiu.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers dossiers until a stack is worth the way; remembers the open ones. */
final class Stack {

    /** High, and put away in the order of numbers: the indexes of the tables grow by neighbours, which halves their work. */
    private static final int HEIGHT = 5_000;

    private static final Comparator<Dossier> BY_NUMBER =
            Comparator.comparing(dossier -> dossier.caseFile().number());

    private final Shelf shelf;
    private final List<Dossier> waiting = new ArrayList<>();
    private final List<Dossier> open = new ArrayList<>();

    Stack(Shelf shelf) {
        this.shelf = shelf;
    }

    void add(Dossier dossier) {
        waiting.add(dossier);
        if (dossier.caseFile().isOpen()) {
            open.add(dossier);
        }
        if (waiting.size() == HEIGHT) {
            putAway();
        }
    }

    void putAway() {
        waiting.sort(BY_NUMBER);
        shelf.put(waiting);
        waiting.clear();
    }

    List<Dossier> open() {
        return open;
    }
}
