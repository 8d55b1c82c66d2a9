package org.suqiu.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.catalogue.Township;
import org.suqiu.catalogue.TownshipDesk;
import org.suqiu.identity.Offices;

/** Which counties of the prefecture a case speaks of, the strongest clue first. */
@ApplicationScoped
class PlaceClues {

    @Inject
    Offices offices;

    @Inject
    TownshipDesk townships;

    /** None for the production corps: it has a regulator of its own, in whichever county it lies. */
    Map<PlaceClue, String> of(CaseFile caseFile) {
        Map<PlaceClue, String> clues = new LinkedHashMap<>();
        if (RegimentAddress.isNamedIn(textsOf(caseFile).toArray(String[]::new))) {
            return clues;
        }
        put(clues, PlaceClue.RESPONDENT_COUNTY, caseFile.respondent().countyCode());
        put(clues, PlaceClue.INCIDENT_COUNTY, caseFile.incident().countyCode());
        put(clues, PlaceClue.NAMED_PLACE, namedIn(caseFile));
        put(clues, PlaceClue.PLATFORM_COUNTY, caseFile.respondent().platformCountyCode());
        return clues;
    }

    private void put(Map<PlaceClue, String> clues, PlaceClue clue, String countyCode) {
        if (countyCode != null && offices.isOfThePrefecture(countyCode)) {
            clues.put(clue, countyCode);
        }
    }

    /** Nothing where places of two counties are named: that is for a person to weigh. */
    private String namedIn(CaseFile caseFile) {
        List<String> texts = textsOf(caseFile);
        Set<String> named =
                Stream.concat(countiesNamedIn(texts), townshipsNamedIn(texts)).collect(Collectors.toSet());
        return named.size() == 1 ? named.iterator().next() : null;
    }

    private static List<String> textsOf(CaseFile caseFile) {
        return Stream.of(
                        caseFile.respondent().address(),
                        caseFile.respondent().name(),
                        caseFile.incident().place())
                .filter(Objects::nonNull)
                .toList();
    }

    private Stream<String> countiesNamedIn(List<String> texts) {
        return offices.counties().stream()
                .filter(county -> isIn(texts, county.name(true)))
                .map(county -> county.code());
    }

    private Stream<String> townshipsNamedIn(List<String> texts) {
        return townships.all().stream()
                .filter(township -> isIn(texts, township.name()))
                .map(Township::countyCode);
    }

    private static boolean isIn(List<String> texts, String name) {
        return texts.stream().anyMatch(text -> text.contains(name));
    }
}
