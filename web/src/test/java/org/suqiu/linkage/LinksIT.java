package org.suqiu.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.noon;
import static org.suqiu.casefile.CaseFileFixture.numbered;
import static org.suqiu.casefile.CaseFileFixture.placed;
import static org.suqiu.identity.ActorFixture.HANDLER;
import static org.suqiu.identity.ActorFixture.HEAD;
import static org.suqiu.identity.ActorFixture.SUPERVISOR;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseLink;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Relation;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.slice.SliceDatabase;

/** Links and incidents on a real database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LinksIT {

    private static final Actor AGENT = new Actor("chen", "", Set.of(Role.AGENT), null);

    private final SliceDatabase database = new SliceDatabase(CaseFile.class, CaseLink.class);
    private final EntityManager entityManager = database.entityManager();
    private final VisibleLinks visibleLinks = new VisibleLinks();
    private final Incidents incidents = new Incidents();

    @BeforeEach
    void open() {
        entityManager.getTransaction().begin();
        visibleLinks.entityManager = entityManager;
        incidents.entityManager = entityManager;
    }

    @AfterEach
    void close() {
        entityManager.getTransaction().rollback();
        database.close();
    }

    @Test
    void a_complaint_shows_a_report_to_nobody_who_may_not_see_it_Art_37() {
        CaseFile complaint = keep(placed(numbered(1, Kind.COMPLAINT, DAY)));
        CaseFile report = keep(placed(numbered(2, Kind.VIOLATION_REPORT, DAY)));
        link(report, Relation.SPLIT_FROM, complaint);

        assertThat(visibleLinks.of(complaint, AGENT)).isEmpty();
        assertThat(visibleLinks.of(complaint, SUPERVISOR)).isEmpty();
        assertThat(visibleLinks.of(complaint, HANDLER)).isEmpty();
        assertThat(visibleLinks.of(complaint, HEAD)).singleElement().satisfies(linked -> {
            assertThat(linked.other()).isEqualTo(report);
            assertThat(linked.isEarlier()).isFalse();
        });

        report.takenOnBy("li");

        assertThat(visibleLinks.of(complaint, HANDLER)).hasSize(1);
        assertThat(visibleLinks.of(report, HANDLER)).singleElement().satisfies(linked -> assertThat(linked.isEarlier())
                .isTrue());
    }

    @Test
    void complaints_received_lately_and_still_open_make_an_incident() {
        for (int sequence = 1; sequence <= 3; sequence++) {
            keep(numbered(sequence, Kind.COMPLAINT, DAY.minusDays(sequence)));
        }
        keep(numbered(4, Kind.COMPLAINT, DAY.minusDays(30)));
        keep(numbered(5, Kind.VIOLATION_REPORT, DAY));

        var proposed = ProposedIncident.among(incidents.openComplaintsSince(DAY.minusDays(6), SUPERVISOR));

        assertThat(proposed).singleElement().satisfies(group -> {
            assertThat(group.respondent()).isEqualTo("绿洲农资经营部");
            assertThat(group.numbers())
                    .containsExactly("654201-20260517-0003", "654201-20260518-0002", "654201-20260519-0001");
        });
        assertThat(incidents.openComplaintsSince(DAY.minusDays(6), HANDLER)).isEmpty();
    }

    @Test
    void two_complaints_are_no_incident_yet() {
        keep(numbered(1, Kind.COMPLAINT, DAY));
        keep(numbered(2, Kind.COMPLAINT, DAY));

        assertThat(ProposedIncident.among(incidents.openComplaintsSince(DAY, SUPERVISOR)))
                .isEmpty();
    }

    @Test
    void what_was_grouped_before_is_known_the_first_complaint_too() {
        CaseFile first = keep(numbered(1, Kind.COMPLAINT, DAY));
        CaseFile second = keep(numbered(2, Kind.COMPLAINT, DAY));
        CaseFile third = keep(numbered(3, Kind.COMPLAINT, DAY));
        link(second, Relation.SAME_INCIDENT_AS, first);
        link(third, Relation.RELATED_TO, first);

        assertThat(incidents.alreadyGrouped(List.of(first.number(), second.number(), third.number())))
                .containsExactlyInAnyOrder(first.number(), second.number());
    }

    private void link(CaseFile later, Relation relation, CaseFile earlier) {
        entityManager.persist(new CaseLink(later.number(), relation, earlier.number(), "li", noon(DAY)));
    }

    private CaseFile keep(CaseFile caseFile) {
        entityManager.persist(caseFile);
        return caseFile;
    }
}
