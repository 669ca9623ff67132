package io.feishuapi.spec.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.CrossFieldRule;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
                    chatType为0时，必须传该参数 ¦ required[chatType=0]
                    当 `chatType` 为 `0` 时必填 ¦ required[chatType=0]
                    当 `multi` 为 `true` 时，该字段必填。 ¦ required[multi=true]
                    仅当 mode 为 "edit" 时需要传入 ¦ required[mode="edit"]
                    chatType=1 时必传 ¦ required[chatType=1]
                    mode 为 window-semi 时必填 ¦ required[mode="window-semi"]
                    mode 取值为 `a` 或 `b` 时必填 ¦ required[mode="a"] required[mode="b"]
                    当 chatType 为 0 且 multi 为 false 时必填 ¦ required[chatType=0&multi=false]
                    如果 multi 设置为 true，则必须设置该字段 ¦ required[multi=true]
                    mode 不传时必填 ¦ any[mode,own]
                    own 和 mode 必须传入一个 ¦ any[own,mode]
                    和 mode 必须传入一个 ¦ any[mode,own]
                    own 和 mode 不可同时为空,至少设置其中一个 ¦ any[own,mode]
                    own 与 mode 不能同时为空 ¦ any[own,mode]
                    own、mode 至少传一个 ¦ any[own,mode]
                    与 mode 二选一 ¦ one[mode,own]
                    与 mode 二选一，同时传入时以 own 为准 ¦ any[mode,own]
                    own 和 mode 有且仅能传一个 ¦ one[own,mode]
                    """)
    void reads(String notice, String expected) {
        FieldFacts facts = Row.of("string")
                .named("own", "chatType", "multi", "mode", "own")
                .read("说明\n**Notice**：" + notice);
        assertThat(facts.relations().stream().map(RelationReaderTest::text).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
                    当 multi 不为 true 时必填
                    iOS 端 chatType 为 0 时必填
                    当 unknown 为 1 时必填
                    PC 端 own 和 mode 二选一
                    own 和 mode 不能同时传
                    飞书 V5.0 以下版本必填
                    """)
    void keepsSoft(String notice) {
        FieldFacts facts = Row.of("string")
                .named("own", "chatType", "multi", "mode", "own")
                .read("说明\n**Notice**：" + notice);
        assertThat(facts.relations()).isEmpty();
        assertThat(facts.soft()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"multi 为 true 时非必填", "无需传入", "说明"})
    void takesNothing(String notice) {
        FieldFacts facts = Row.of("string").named("own", "multi", "own").read("说明\n**Notice**：" + notice);
        assertThat(facts.relations()).isEmpty();
    }

    private static String text(Relation relation) {
        return relation.accept(new Relation.Visitor<>() {
            @Override
            public String rule(Relation.Rule stated) {
                return stated.rule().accept(new RuleText());
            }

            @Override
            public String standsIn(Relation.StandsIn relation) {
                return relation.toString();
            }

            @Override
            public String limits(Relation.Limits limits) {
                return limits.toString();
            }
        });
    }

    private static final class RuleText implements CrossFieldRule.Visitor<Relation.Mention, String> {
        @Override
        public String requiredWhen(CrossFieldRule.RequiredWhen<Relation.Mention> rule) {
            return rule.when().stream()
                    .map(condition -> condition.path().name() + "=" + Row.json(condition.equalTo()))
                    .collect(Collectors.joining("&", "required[", "]"));
        }

        @Override
        public String choice(CrossFieldRule.Choice<Relation.Mention> rule) {
            String kind = rule.count() == CrossFieldRule.Count.ANY_OF ? "any[" : "one[";
            return rule.paths().stream().map(Relation.Mention::name).collect(Collectors.joining(",", kind, "]"));
        }
    }
}
