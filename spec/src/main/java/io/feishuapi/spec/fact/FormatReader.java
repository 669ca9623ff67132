package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.List;

/** Reads formats that a page states in so many words; they stay in the description too. */
final class FormatReader implements FactReader {

    private record Wording(Phrase phrase, String format) {
        static Wording of(String regex, String format) {
            return new Wording(Phrase.of(regex), format);
        }
    }

    private static final List<Wording> WORDINGS = List.of(
            Wording.of(
                    "(?:有效值|取值|值|格式|仅支持|必须|须|需要?|只能)(?:为|是|传入?|:| ){0,2}(?:十六|16) ?进制(?:格式|表示)?(?:的)?颜色", "color-hex"),
            Wording.of("(?:十六|16) ?进制(?:的)?字符串", "hex"),
            Wording.of(
                    "(?:需要?|必须|须|应|只能|仅支持)(?:传入?|以|为|是)? {0,2}ttfile://user/? {0,2}(?:开头|为前缀)|ttfile://user/?"
                            + " {0,2}[为是]?固定(?:格式|前缀)",
                    "ttfile-user"),
            Wording.of("(?:需要?|必须|须|只能|仅支持|只支持|要求)(?:传入?|为|是)? {0,2}ttfile(?!://user)", "ttfile"));

    @Override
    public void read(FieldText text, FactCollector facts) {
        boolean string = Types.mayBe(Types.elementOf(text.field().type()), Simple.STRING);
        for (TextLine line : string && text.field().input() ? text.body() : List.<TextLine>of()) {
            for (Span sentence : line.sentences()) {
                for (Wording wording : WORDINGS) {
                    if (wording.phrase.isIn(sentence)
                            && !line.scope().bound()
                            && !sentence.binding().platform()) {
                        facts.rule(new FieldRule.Format(wording.format));
                        sentence.clauses().stream().filter(wording.phrase::isIn).forEach(Span::understand);
                    }
                }
            }
        }
    }
}
