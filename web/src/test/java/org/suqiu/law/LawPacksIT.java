package org.suqiu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.calendar.TimeLimit;
import org.suqiu.slice.RealDatabase;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LawPacksIT {

    private static final LocalDate IN_2028 = LocalDate.of(2028, 1, 1);

    @ParameterizedTest
    @EnumSource
    void a_third_pack_is_added_by_rows_alone(RealDatabase kind) throws Exception {
        kind.run(LawPacksIT::aThirdPackIsAddedByRowsAlone);
    }

    private static void aThirdPackIsAddedByRowsAlone(DataSource database) throws SQLException {
        enterPostalPack(database);

        try (EntityManagerFactory factory = RealDatabase.entities(database, LawPack.class);
                EntityManager entityManager = factory.createEntityManager()) {
            LawPacks packs = LawFixture.packsOf(entityManager);
            LawPack postal = packs.inForce(Regime.of("POSTAL"), IN_2028);

            assertThat(postal.code()).isEqualTo("postal-2028");
            assertThat(postal.limit(LawStep.ANSWER).orElseThrow().limit()).isEqualTo(TimeLimit.naturalDays(30));
            assertThat(postal.grounds(LawStep.ACCEPTANCE, null))
                    .extracting(Ground::code, Ground::role)
                    .containsExactly(tuple("9-1", GroundRole.TOO_LATE));
            assertThat(packs.inForce(Regime.of("POSTAL"), IN_2028.minusDays(1)).code())
                    .isEqualTo("hotline");
            assertThat(packs.inForce(Regime.MARKET_SUPERVISION, IN_2028).code()).isEqualTo("order-121");
            assertThat(packs.byCode("order-121").grounds(LawStep.MEDIATION, null))
                    .hasSize(8);
            assertThatThrownBy(() -> packs.byCode("order-0")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void enterPostalPack(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    """
                    insert into law_pack (code, regime, title, title_en, valid_from, counting_basis, counting_basis_en)
                    values ('postal-2028', 'POSTAL', '邮政业用户申诉处理办法', 'Postal appeals', date '2028-01-01', '第九条', 'Art. 9')
                    """);
            statement.executeUpdate(
                    """
                    insert into law_limit (pack, step, amount, unit, legal_basis, legal_basis_en, policy)
                    values ('postal-2028', 'ANSWER', 30, 'NATURAL_DAYS', '第八条', 'Art. 8', false)
                    """);
            statement.executeUpdate(
                    """
                    insert into law_ground (pack, code, step, ordinal, text, text_en, legal_basis, legal_basis_en, role, counts_as_concluded)
                    values ('postal-2028', '9-1', 'ACCEPTANCE', 1, '超过申诉期限的', 'Too late', '第九条第一项', 'Art. 9(1)', 'TOO_LATE', true)
                    """);
        }
    }
}
