package io.feishuapi.spec.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a cell once its facts are taken out is true, whole, and free of what only led to them. */
class DescriptionWriterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
        number / - 缩放的级别，范围[1, most]。可取小数。\\n- 如果超出范围取边界值。 ¦ 缩放的级别，可取小数。
        number / 开启或关闭。可选值：：\\n- `0`：关\\n- `1`：开 ¦ 开启或关闭。
        string / 消息的种类，此处固定填 "card" ¦ 消息的种类
        string[] / 指定生效场景:\\n- "back": 点击返回\\n- "close": 点击关闭 ¦ 指定生效场景
        number / 速度，范围[0.5, 2]。\\n若传入值小于0.5，则为0.5；若传入值大于2，则为2；向下取整 ¦ 速度\\n向下取整
        string / 距离。\\n- 甲\\n- 乙 ¦ 距离。\\n- 甲\\n- 乙
        """)
    void leavesNoRests(String cell, String description) {
        String[] typed = cell.split(" / ", 2);
        FieldFacts facts = Row.of(typed[0]).read(typed[1].replace("\\n", "\n"));
        assertThat(facts.description()).isEqualTo(description.replace("\\n", "\n"));
    }

    @Test
    void aNoticeOfOneLineIsNoList() {
        FieldFacts facts = Row.of("string").read("编号\n**注意**：\n- PC 端暂不支持");
        assertThat(facts.notices()).containsExactly("PC 端暂不支持");
    }

    @Test
    void versionsOfValuesAreSoftAndStayInTheirLabels() {
        FieldFacts facts = Row.of("string").read("种类\n**可选值**：\n- `text`：文本\n- `media`：视频，支持版本[3.47+](https://a.b)");
        assertThat(Row.values(facts)).isEqualTo("\"text\"=文本 \"media\"=视频，支持版本3.47+");
        assertThat(facts.soft()).containsExactly("media：支持版本3.47+");
    }
}
