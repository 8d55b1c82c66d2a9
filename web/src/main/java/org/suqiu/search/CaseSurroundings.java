package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseText;
import org.suqiu.casefile.CaseTexts;
import org.suqiu.casefile.CaseTexts.Sort;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.DueDates;
import org.suqiu.casefile.Party;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.CatalogueEntry;
import org.suqiu.catalogue.Category;
import org.suqiu.catalogue.Vocabulary;

/** Gathers what the documents of some cases need from their neighbours, with one question to each neighbour. */
@ApplicationScoped
public class CaseSurroundings {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DueDates dueDates;

    @Inject
    Catalogue catalogue;

    @Inject
    PersonalKeys personalKeys;

    @Inject
    @Any
    Instance<CaseTexts> caseTexts;

    Map<String, Surroundings> of(List<CaseFile> cases) {
        List<String> numbers = cases.stream().map(CaseFile::number).toList();
        Map<String, PartyDetails> parties = parties(numbers);
        Map<String, List<String>> decisions = written(Sort.DECISION, numbers);
        Map<String, List<String>> notes = written(Sort.NOTE, numbers);
        Map<String, Surroundings> surroundings = new HashMap<>();
        for (CaseFile caseFile : cases) {
            String number = caseFile.number();
            Optional<DueDate> due = caseFile.isOpen() ? dueDates.running(caseFile) : Optional.empty();
            surroundings.put(
                    number,
                    new Surroundings(
                            personalKeys.of(parties.getOrDefault(number, PartyDetails.UNKNOWN)),
                            subject(caseFile),
                            decisions.getOrDefault(number, List.of()),
                            notes.getOrDefault(number, List.of()),
                            due.map(DueDate::dueOn).orElse(null),
                            due.map(DueDate::amberOn).orElse(null)));
        }
        return surroundings;
    }

    private Map<String, PartyDetails> parties(List<String> numbers) {
        return entityManager
                .createQuery("select p from Party p where p.caseNumber in :numbers", Party.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(Party::caseNumber, Party::details));
    }

    private Map<String, List<String>> written(Sort sort, List<String> numbers) {
        return caseTexts.stream()
                .filter(texts -> texts.sort() == sort)
                .flatMap(texts -> texts.about(numbers).stream())
                .collect(Collectors.groupingBy(
                        CaseText::caseNumber, Collectors.mapping(CaseText::text, Collectors.toList())));
    }

    private List<String> subject(CaseFile caseFile) {
        var subject = caseFile.subject();
        return Stream.of(
                        catalogue.category(subject.category()).map((Category category) -> both(category::name)),
                        catalogue
                                .entry(Vocabulary.ISSUE, subject.issue())
                                .map((CatalogueEntry issue) -> both(issue::name)),
                        catalogue
                                .entry(Vocabulary.SUSPECTED_ACT, subject.suspectedAct())
                                .map((CatalogueEntry act) -> both(act::name)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A case is found by the name of its category in either language. */
    private static String both(Function<Boolean, String> name) {
        return name.apply(true) + " " + name.apply(false);
    }
}
