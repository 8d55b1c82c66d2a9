package org.suqiu.casefile;

import java.util.List;

/**
 * Who stands beside the complainant or speaks in the complainant's place.
 *
 * @param joint the other complainants of a joint complaint; empty where one complains alone
 * @param proxy null where the complainant acts in person
 */
public record Representation(List<JointComplainant> joint, ProxyDetails proxy) {

    public static final Representation NONE = new Representation(List.of(), null);
}
