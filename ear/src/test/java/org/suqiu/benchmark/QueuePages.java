package org.suqiu.benchmark;

/** Handlers of all counties look at the first page of their office's queue. */
record QueuePages(People people) implements Work {

    @Override
    public String name() {
        return "queue page";
    }

    @Override
    public Client client(int ordinal) {
        Http handler = people.handlerOf(Counties.at(ordinal));
        return () -> handler.get("/api/worklist?queue=OFFICE&sort=due");
    }
}
