package io.feishuapi.spec.fact;

import io.feishuapi.spec.text.phrase.Phrase;
import java.util.List;
import java.util.regex.Matcher;

/** Reads that a field counts only where another is left out: {@code other 不为空时，该参数无效}. It may then stand in for the other. */
final class PrecedenceReader implements FactReader {

    private static final Phrase GIVEN = Phrase.of(
            Names.ONE
                    + " {0,2}(?:参数|字段)? {0,2}(?:不为空|有值|存在|已?传入?|已?设置|(?::|为|=) {0,2}true) {0,2}时? {0,2},[^,。;]{0,30}(?:无效|不生效|忽略)");

    @Override
    public void read(FieldText text, FactCollector facts) {
        for (TextLine line : text.field().input() ? text.lines() : List.<TextLine>of()) {
            for (Span sentence : line.sentences()) {
                for (Matcher given = GIVEN.firstIn(sentence); given != null; given = Phrase.next(given)) {
                    if (text.field().siblings().contains(given.group(1))
                            && text.field().sees(given.group(1))) {
                        facts.relation(new Relation.StandsIn(given.group(1)));
                    }
                }
            }
        }
    }
}
