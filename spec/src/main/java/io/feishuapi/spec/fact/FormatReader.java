package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType.Simple;
import java.util.List;
import java.util.regex.Pattern;

/** Reads formats that a page states in so many words; they stay in the description too. */
final class FormatReader implements FactReader {

    private record Phrase(Pattern pattern, String format) {
        static Phrase of(String regex, String format) {
            return new Phrase(Pattern.compile(regex), format);
        }
    }

    private static final List<Phrase> PHRASES = List.of(
            Phrase.of(
                    "(?:有效值|取值|值|格式|仅支持|必须|须|需要?|只能)(?:为|是|传入?|:| ){0,2}(?:十六|16) ?进制(?:格式|表示)?(?:的)?颜色", "color-hex"),
            Phrase.of("(?:十六|16) ?进制(?:的)?字符串", "hex"),
            Phrase.of("(?:需要?|必须|须|只能|仅支持|只支持|要求)(?:传入?|为|是)? {0,2}ttfile", "ttfile"));

    @Override
    public void read(FieldText text, FactCollector facts) {
        boolean string = Types.mayBe(Types.elementOf(text.field().type()), Simple.STRING);
        for (TextLine line : string && text.field().input() ? text.body() : List.<TextLine>of()) {
            for (Span sentence : line.sentences()) {
                for (Phrase phrase : PHRASES) {
                    boolean holds =
                            !Platforms.binds(sentence.normal()) && !line.scope().bound();
                    if (holds && phrase.pattern.matcher(sentence.normal()).find()) {
                        facts.rule(new FieldRule.Format(phrase.format));
                        sentence.clauses().stream()
                                .filter(clause ->
                                        phrase.pattern.matcher(clause.normal()).find())
                                .forEach(Span::understand);
                    }
                }
            }
        }
    }
}
