package org.suqiu.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Respondent;
import org.suqiu.identity.County;
import org.suqiu.identity.Offices;

/** Asks the table, and finds the office of the department that it names. */
@ApplicationScoped
class Router {

    private static final String NO_OFFICE = "no-office";

    @Inject
    RoutingTable table;

    @Inject
    Offices offices;

    Routing route(CaseFile caseFile) {
        String respondentCounty = placeOfTheMatter(caseFile);
        String platformCounty = caseFile.respondent().platformCountyCode();
        var place = table.place(isInACorps(caseFile), place(respondentCounty), place(platformCounty));
        return switch (place.basis()) {
            case "RESPONDENT" -> officeFor(caseFile, respondentCounty, place.reason());
            case "PLATFORM" -> officeFor(caseFile, platformCounty, place.reason());
            default -> Routing.nowhere(place.reason());
        };
    }

    /** Of a violation report the place of the act decides (Order 121, Art. 29), of a complaint the respondent's (Art. 13). */
    private static String placeOfTheMatter(CaseFile caseFile) {
        String incidentCounty = caseFile.incident().countyCode();
        return caseFile.kind() == Kind.VIOLATION_REPORT && incidentCounty != null
                ? incidentCounty
                : caseFile.respondent().countyCode();
    }

    private Routing officeFor(CaseFile caseFile, String countyCode, String placeReason) {
        var department = table.department(caseFile.subject().category());
        String county =
                switch (department.level()) {
                    case "COUNTY" -> countyCode;
                    case "PREFECTURE" -> County.PREFECTURE;
                    default -> null;
                };
        if (county == null) {
            return Routing.nowhere(department.reason());
        }
        return offices.responsible(department.department(), county)
                .map(office -> new Routing(
                        java.util.Optional.of(office),
                        "COUNTY".equals(department.level()) ? placeReason : department.reason()))
                .orElse(Routing.nowhere(NO_OFFICE));
    }

    private static boolean isInACorps(CaseFile caseFile) {
        Respondent respondent = caseFile.respondent();
        return RegimentAddress.isNamedIn(
                respondent.address(), respondent.name(), caseFile.incident().place());
    }

    private Place place(String countyCode) {
        if (countyCode == null || countyCode.isBlank()) {
            return Place.UNKNOWN;
        }
        return offices.isOfThePrefecture(countyCode) ? Place.INSIDE : Place.OUTSIDE;
    }
}
