package io.feishuapi.spec.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is only sometimes true is told whole, with what it depends on. */
class SoftReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
        当传入增量的权限后，用户使用应用时需要先完成授权 ¦ 当传入增量的权限后，用户使用应用时需要先完成授权
        other 不为空时，该参数无效 ¦ other 不为空时，该参数无效
        使用相机拍照时，该字段失效 ¦ 使用相机拍照时，该字段失效
        own 和 other 都传的时候，other 优先 ¦ own 和 other 都传的时候，other 优先
        Android、iOS 端在小程序里接受消息时，不支持该参数 ¦ Android、iOS 端在小程序里接受消息时，不支持该参数
        """)
    void keepsTheCondition(String notice, String soft) {
        FieldFacts facts = Row.of("string").named("own", "own", "other").read("说明\n**Notice**：" + notice);
        assertThat(facts.soft()).containsExactly(soft);
    }

    @Test
    void leavesTheRestOfTheDescriptionWhole() {
        FieldFacts facts = Row.of("string").read("文件的路径 (本地路径)。见下文。");
        assertThat(facts.description()).isEqualTo("文件的路径。见下文。");
        assertThat(facts.soft()).containsExactly("本地路径");
    }

    @Test
    void whatOnlyGoesOnLeavesWithItsSentence() {
        FieldFacts facts = Row.of("string").read("合成的类型。目前 Android 版本只适用于填充块。用于线段的效果都是覆盖。可叠加。");
        assertThat(facts.soft()).containsExactly("目前 Android 版本只适用于填充块。用于线段的效果都是覆盖");
        assertThat(facts.description()).isEqualTo("合成的类型。可叠加。");
    }

    @Test
    void listsOfSomeVersionsAreToldEachForItself() {
        FieldFacts facts = Row.of("string")
                .read("模式\n**可选值（V3.40 以下版本）**：\n- `a`：甲\n- `b`：乙\n\n**可选值（V3.40 及以上版本）**：\n- `a`：甲\n- `c`：丙");
        assertThat(facts.soft()).containsExactly("V3.40 以下版本：a：甲；b：乙", "V3.40 及以上版本：a：甲；c：丙");
    }

    @Test
    void explanationsStayInTheDescription() {
        FieldFacts facts = Row.of("string").read("长度值，如果传入 number 则默认使用 px");
        assertThat(facts.description()).isEqualTo("长度值，如果传入 number 则默认使用 px");
    }
}
