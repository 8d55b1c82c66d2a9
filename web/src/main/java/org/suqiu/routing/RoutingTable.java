package org.suqiu.routing;

/** The decision table that an administrator keeps; evaluated by the process engine. */
public interface RoutingTable {

    /** Where the matter belongs by place: the respondent's county, the platform's domicile, or nowhere here. */
    PlaceDecision place(boolean regiment, Place respondent, Place platform);

    /** Which department at which level answers for a category. */
    DepartmentDecision department(String category);

    /** What the first table says. @param basis RESPONDENT, PLATFORM or NONE */
    record PlaceDecision(String basis, String reason) {}

    /** What the second table says. @param level COUNTY, PREFECTURE or NONE */
    record DepartmentDecision(String department, String level, String reason) {}
}
