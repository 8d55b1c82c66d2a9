package org.suqiu.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;
import static org.suqiu.papers.form.MaterialFixture.HEAD;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.papers.form.PaperForm;
import org.suqiu.papers.form.PaperNumber;
import org.suqiu.papers.form.Recipient;
import org.suqiu.reports.Format;
import org.suqiu.slice.RealDatabase;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperStoreIT {

    private static final String OFFICE = "654201";

    @ParameterizedTest
    @EnumSource
    void numbers_have_no_gaps_and_files_come_back_as_they_were(RealDatabase kind) throws Exception {
        kind.run(PaperStoreIT::papersAreKept);
    }

    private static void papersAreKept(DataSource database) {
        try (var factory = RealDatabase.entities(
                        database,
                        CaseFile.class,
                        Paper.class,
                        PaperFile.class,
                        PaperCounter.class,
                        PaperSending.class);
                var entityManager = factory.createEntityManager()) {
            numbersHaveNoGaps(entityManager);
            filesComeBack(entityManager);
        }
    }

    private static void numbersHaveNoGaps(EntityManager entityManager) {
        assertThat(take(entityManager, PaperForm.ACCEPTANCE, 2026, true)).isEqualTo(1);
        assertThat(take(entityManager, PaperForm.ACCEPTANCE, 2026, true)).isEqualTo(2);
        assertThat(take(entityManager, PaperForm.ACCEPTANCE, 2026, false)).isEqualTo(3);
        assertThat(take(entityManager, PaperForm.ACCEPTANCE, 2026, true)).isEqualTo(3);
        assertThat(take(entityManager, PaperForm.REFUSAL, 2026, true)).isEqualTo(1);
        assertThat(take(entityManager, PaperForm.ACCEPTANCE, 2027, true)).isEqualTo(1);
    }

    private static int take(EntityManager entityManager, PaperForm form, int year, boolean commits) {
        var numbers = new PaperNumbers();
        numbers.entityManager = entityManager;
        entityManager.getTransaction().begin();
        int number = numbers.take(OFFICE, form, year).sequence();
        if (commits) {
            entityManager.getTransaction().commit();
        } else {
            entityManager.getTransaction().rollback();
        }
        entityManager.clear();
        return number;
    }

    private static void filesComeBack(EntityManager entityManager) {
        var papers = new Papers();
        papers.entityManager = entityManager;
        byte[] bytes = new byte[1_300_000];
        new Random(1).nextBytes(bytes);

        entityManager.getTransaction().begin();
        CaseFile caseFile = CaseFileFixture.inMediation();
        entityManager.persist(caseFile);
        var paper = new Paper(caseFile, PaperForm.ACCEPTANCE, HEAD, noon(DAY));
        paper.write(Map.of("remark", "请保持电话畅通。"));
        papers.add(paper);
        paper.issue(new Issue(OFFICE, new PaperNumber(2026, 1), paper.fields(), List.of()), HEAD, noon(DAY));
        papers.add(new PaperFile(paper.id(), Format.PDF, bytes));
        papers.add(new PaperSending(
                paper, new Sending(Recipient.COMPLAINANT, SendingChannel.LETTER, DAY), HEAD, noon(DAY)));
        entityManager.getTransaction().commit();
        entityManager.clear();

        Paper read = papers.of(NUMBER).get(0);
        assertThat(read.fields()).containsEntry("remark", "请保持电话畅通。");
        assertThat(papers.file(read, Format.PDF).bytes()).isEqualTo(bytes);
        assertThat(papers.filesOf(NUMBER)).extracting(PaperFile::sha256).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(papers.sendingsOf(NUMBER)).extracting(PaperSending::sentOn).containsExactly(DAY);
    }
}
