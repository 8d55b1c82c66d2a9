package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PinyinTest {

    @ParameterizedTest(name = "{0} as {1} and {2}")
    @CsvSource({
        "重庆小面塔城店, chongqing, cqxm",
        "重百商场, chongbai, cbsc",
        "长虹电器行, changhongdianqihang, chdqh",
        "长安汽车, changan, caqc",
        "中国银行塔城支行, zhongguoyinhang, zgyh",
        "成都火锅, chengdu, cdhg",
        "美的专卖店, meidi, mdzmd",
        "厦门餐厅, xiamen, xmct",
        "音乐厅, yinyue, yyt",
        "会计事务所, kuaiji, kjsws",
        "便宜超市, pianyi, pycs",
        "车行天下, chehang, chtx",
        "空调维修, kongtiao, ktwx",
        "曾氏烧烤, zengshi, zssk",
        "都市丽人, dushi, dslr",
        "调味品店, tiaowei, twpd",
        "大夫诊所, daifu, dfzs",
        "薄荷, bohe, bh",
        "尉犁羊肉, yuli, ylyr",
        "龟兹, qiuci, qc",
        "单县羊汤, shanxian, sxyt",
        "绿洲农资, lvzhounongzi, lznz",
        "綠洲農資, zhounongzi, znz"
    })
    void a_name_is_spelt_in_all_the_ways_its_characters_are_read(String name, String full, String initials) {
        assertThat(Pinyin.spellings(name))
                .anyMatch(spelling -> spelling.startsWith(full))
                .anyMatch(spelling -> spelling.startsWith(initials));
    }

    @Test
    void a_name_of_many_readings_is_spelt_in_so_many_ways_and_no_more() {
        Set<String> spellings = Pinyin.spellings("长行重乐都的朝曾单调");

        assertThat(spellings).contains("changhangchongledudichaozengshantiao", "zhangxingzhongledudichaozengshantiao");
        assertThat(spellings).hasSizeLessThanOrEqualTo(10 * 2 * 8);
    }

    @Test
    void no_name_and_no_character_have_no_spelling() {
        assertThat(Pinyin.spellings(null)).isEmpty();
        assertThat(Pinyin.spellings("Shop 7")).isEmpty();
    }
}
