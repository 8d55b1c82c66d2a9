package org.suqiu.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegimentAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"新疆生产建设兵团第九师", "第九师一六三团三连", "163团6连", "１６３团团部", "额敏县一百六十八团", "一二一团炮台镇", "161 团场", "第7师"})
    void corps_division_and_numbered_regiment_go_to_the_dispatcher(String address) {
        assertThat(RegimentAddress.isNamedIn(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"乌苏市团结街道", "塔城市和平路新世纪集团公司", "三团结路口", "一团结巷5号", "沙湾市旅游团接待处", "师范路8号", "第一中学"})
    void united_streets_and_groups_of_companies_do_not(String address) {
        assertThat(RegimentAddress.isNamedIn(address)).isFalse();
    }

    @Test
    void an_unknown_address_names_no_regiment() {
        assertThat(RegimentAddress.isNamedIn(null, null)).isFalse();
    }
}
