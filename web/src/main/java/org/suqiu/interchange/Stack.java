package org.suqiu.interchange;

import java.util.ArrayList;
import java.util.List;

/** Gathers dossiers until a stack is worth the way; remembers the open ones. */
final class Stack {

    private static final int HEIGHT = 1_000;

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
        shelf.put(waiting);
        waiting.clear();
    }

    List<Dossier> open() {
        return open;
    }
}
