package org.suqiu.identity;

import java.util.Set;

/** The people of the tests: the office of Tacheng city, its neighbour in Wusu, and the hotline above them. */
public final class ActorFixture {

    public static final Actor HANDLER = new Actor("li", "", Set.of(Role.HANDLER), "654201");
    public static final Actor HEAD = new Actor("wang", "", Set.of(Role.HEAD), "654201");
    public static final Actor OTHER_HEAD = new Actor("ma", "", Set.of(Role.HEAD), "654202");
    public static final Actor AGENT = new Actor("agent", "", Set.of(Role.AGENT), null);
    public static final Actor DISPATCHER = new Actor("chen", "", Set.of(Role.DISPATCHER), null);
    public static final Actor SUPERVISOR = new Actor("zhou", "", Set.of(Role.SUPERVISOR), null);
    public static final Actor MANAGER = new Actor("manager", "", Set.of(Role.MANAGER), null);
    public static final Actor ADMIN = new Actor("admin", "", Set.of(Role.ADMIN), null);

    private ActorFixture() {}
}
