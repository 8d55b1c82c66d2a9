package org.suqiu.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.numbered;
import static org.suqiu.casefile.CaseFileFixture.placed;
import static org.suqiu.identity.ActorFixture.HEAD;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.identity.Actor;
import org.suqiu.identity.PersonalDataSeen;
import org.suqiu.identity.Role;
import org.suqiu.slice.SliceDatabase;

/** What the record says of who looked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseReadingIT {

    private static final Actor AGENT = new Actor("chen", "", Set.of(Role.AGENT), null);

    private static final PartyDetails FILER = new PartyDetails("古丽娜尔", "13912345678", null, null, null, null);

    private final SliceDatabase database = new SliceDatabase(CaseFile.class, Party.class);
    private final FiredEvents<PersonalDataSeen> seen = new FiredEvents<>();
    private final CaseReading reading = new CaseReading();

    @BeforeEach
    void open() {
        reading.caseFiles = new CaseFiles();
        reading.caseFiles.entityManager = database.entityManager();
        reading.parties = new Parties();
        reading.parties.entityManager = database.entityManager();
        reading.dueDates = new NoDueDates();
        reading.duties = new FreeDuties();
        reading.seen = seen;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void who_sees_the_complainant_in_full_is_on_record_and_who_sees_a_mask_is_not() {
        String complaint = keep(Kind.COMPLAINT, FILER);

        read(complaint, AGENT);
        assertThat(seen.all()).isEmpty();

        read(complaint, HEAD);
        assertThat(seen.all()).containsExactly(new PersonalDataSeen(HEAD, complaint, "PARTY"));
    }

    @Test
    void who_asks_for_a_mask_gets_one_and_leaves_no_record() {
        String complaint = keep(Kind.COMPLAINT, FILER);

        OpenedCase masked = read(complaint, HEAD, Disclosure.MASKED);

        assertThat(masked.isMasked()).isTrue();
        assertThat(masked.party()).hasValueSatisfying(party -> {
            assertThat(party.name()).isNotEqualTo(FILER.name());
            assertThat(party.phone()).isNotEqualTo(FILER.phone());
        });
        assertThat(seen.all()).isEmpty();
    }

    @Test
    void a_report_is_on_record_though_its_reporter_stays_masked_Art_37() {
        String report = keep(Kind.VIOLATION_REPORT, FILER);

        read(report, HEAD, Disclosure.MASKED);

        assertThat(seen.all()).containsExactly(new PersonalDataSeen(HEAD, report, "REPORT"));
    }

    @Test
    void who_reads_a_report_is_on_record_though_its_reporter_gave_no_name_Art_37() {
        String report = keep(Kind.VIOLATION_REPORT, PartyDetails.UNKNOWN);

        read(report, HEAD);

        assertThat(seen.all()).containsExactly(new PersonalDataSeen(HEAD, report, "REPORT"));
    }

    private String keep(Kind kind, PartyDetails party) {
        CaseFile caseFile = placed(numbered(1, kind, DAY));
        return database.within(() -> {
            reading.caseFiles.add(caseFile, party);
            return caseFile.number();
        });
    }

    private void read(String number, Actor reader) {
        read(number, reader, Disclosure.FULL);
    }

    private OpenedCase read(String number, Actor reader, Disclosure asked) {
        return database.within(() -> reading.open(number, reader, asked));
    }
}
