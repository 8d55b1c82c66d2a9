package org.suqiu.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.numbered;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.attachment.Attachment;
import org.suqiu.attachment.AttachmentFixture;
import org.suqiu.slice.SliceDatabase;

/** The complaining side on a real database, in full and masked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartiesIT {

    private static final LocalDate TERM = DAY.plusYears(1);

    private static final PartyDetails FILER =
            new PartyDetails("古丽娜尔", "13912345678", "g@example.org", IdType.RESIDENT_ID, "654201", "和平街道");
    private static final JointComplainant SECOND =
            new JointComplainant(1L, "王小明", "13898765432", IdType.RESIDENT_ID, "654202", "文化路", true);
    private static final JointComplainant THIRD = new JointComplainant(2L, "艾力", null, null, null, null, false);
    private static final ProxyDetails AGENT =
            new ProxyDetails("李律师", "13700001111", IdType.RESIDENT_ID, "654203", "退货", "和解", TERM, "7");

    private final SliceDatabase database =
            new SliceDatabase(CaseFile.class, Party.class, JointParty.class, Proxy.class, Attachment.class);
    private final EntityManager entityManager = database.entityManager();
    private final CaseFile caseFile = numbered(1, Kind.COMPLAINT, DAY);
    private final Parties parties = new Parties();

    @BeforeEach
    void open() {
        entityManager.getTransaction().begin();
        entityManager.persist(caseFile);
        entityManager.persist(AttachmentFixture.photograph(AGENT.attachment(), caseFile.receivedAt()));
        parties.entityManager = entityManager;
    }

    @AfterEach
    void close() {
        entityManager.getTransaction().rollback();
        database.close();
    }

    @Test
    void who_complains_is_kept_as_given() {
        var representation = new Representation(List.of(SECOND, THIRD), AGENT);
        parties.complete(caseFile, FILER);
        parties.add(caseFile.number(), representation);
        entityManager.flush();
        entityManager.clear();

        assertThat(parties.of(caseFile)).isEqualTo(representation);
        assertThat(entityManager.find(Party.class, caseFile.number()).details()).isEqualTo(FILER);
    }

    @Test
    void a_mask_leaves_the_first_character_and_the_ends_of_the_phone() {
        parties.complete(caseFile, FILER);
        parties.add(caseFile.number(), new Representation(List.of(SECOND, THIRD), AGENT));
        entityManager.flush();

        assertThat(parties.maskedPartyOf(caseFile))
                .contains(new PartyDetails("古**", "139****5678", null, null, null, null));
        assertThat(parties.maskedOf(caseFile))
                .isEqualTo(new Representation(
                        List.of(
                                new JointComplainant(1L, "王**", "138****5432", null, null, null, true),
                                new JointComplainant(2L, "艾**", null, null, null, null, false)),
                        new ProxyDetails("李**", "137****1111", null, null, null, null, TERM, null)));
    }

    @Test
    void nobody_is_known_where_nobody_was_named() {
        assertThat(parties.maskedPartyOf(caseFile)).isEmpty();
        assertThat(parties.maskedOf(caseFile)).isEqualTo(Representation.NONE);
        assertThat(parties.of(caseFile)).isEqualTo(Representation.NONE);
    }
}
