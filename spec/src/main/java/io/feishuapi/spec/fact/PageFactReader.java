package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.page.prose.ProseLine;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads what the prose outside the tables states. */
public final class PageFactReader {

    private static final Phrase SCOPE = Phrase.of("(?<![A-Za-z0-9_.])(scope\\.[A-Za-z][A-Za-z0-9]{0,60})");
    private static final Phrase AUTHORISATION = Phrase.of("(?:需要?|必须|请|应)[^。]{0,40}(?:授权|申请|授予|开通|获取)|用户授权|授权后");
    private static final Phrase EXAMPLE = Phrase.of("例如|比如|如:");

    /** Values that are no good, as far as it is told which. */
    private static final Phrase REFUSED = Phrase.of("大于|小于|超过|超出|已经?存在|重复|范围|负数|不能|必须");

    /** What happens where a field is left out. */
    private static final Phrase ABSENT = Phrase.of("不(?:传|填|设置|指定)");

    /**
     * Reads a page's prose.
     *
     * @param prose paragraphs and notices outside the tables, in page order
     * @param inputs the parameters' types by their names, in page order
     */
    public PageFacts read(List<Prose> prose, Map<String, FieldType> inputs) {
        @Nullable Deprecation deprecated = null;
        Set<String> scopes = new LinkedHashSet<>();
        Set<PageFacts.FieldNote> notes = new LinkedHashSet<>();
        Set<Relation> relations = new LinkedHashSet<>();
        List<ProseLine> unmatched = new ArrayList<>();
        for (Prose paragraph : prose) {
            for (TextLine line : FieldText.lines(paragraph, true)) {
                line.claim(0, FieldText.labelLength(line));
                readScopes(line, scopes);
                for (Span sentence : line.freeSentencesBehindLabel()) {
                    Deprecation found = DeprecationPhrases.read(sentence, List.of());
                    deprecated = deprecated == null ? found : deprecated;
                    ChoicePhrases.Choice choice = ChoicePhrases.read(sentence, inputs.keySet(), null);
                    boolean hard = choice != null && !Conditions.bind(choice.said(), sentence);
                    if (choice != null && hard) {
                        relations.add(choice.relation());
                    }
                    hard |= relations.addAll(DataLimits.read(sentence, inputs.keySet()));
                    boolean noted = hard || note(sentence, inputs, notes);
                    if (!noted
                            && found == null
                            && UnmatchedReader.isConstraint(sentence)
                            && !Subject.isState(sentence)) {
                        unmatched.add(sentence.asLine());
                    }
                }
            }
        }
        return new PageFacts(deprecated, List.copyOf(scopes), List.copyOf(notes), List.copyOf(relations), unmatched);
    }

    /**
     * What descriptions of errors say of inputs: {@code index 大于现有数量}.
     *
     * @param errors the descriptions
     * @param inputs names of the parameters
     */
    public List<PageFacts.FieldNote> refusals(List<Prose> errors, Set<String> inputs) {
        List<PageFacts.FieldNote> notes = new ArrayList<>();
        for (Prose error : errors) {
            for (TextLine line : FieldText.lines(error, true)) {
                Set<String> named = Names.in(line.normal(), inputs);
                if (named.size() == 1 && REFUSED.isIn(line)) {
                    notes.add(new PageFacts.FieldNote(named.iterator().next(), line.source()));
                }
            }
        }
        return notes;
    }

    private static void readScopes(TextLine line, Set<String> scopes) {
        for (Span sentence : line.sentences()) {
            if (AUTHORISATION.isIn(sentence) && !EXAMPLE.isIn(sentence)) {
                Matcher scope = SCOPE.matcher(sentence.normal());
                while (scope.find()) {
                    scopes.add(scope.group(1));
                }
            }
        }
    }

    /** Adds the sentence to the fields that it is about. */
    private static boolean note(Span sentence, Map<String, FieldType> inputs, Set<PageFacts.FieldNote> notes) {
        Subject subject = Subject.of(sentence, inputs);
        if (subject == null || !isRule(sentence, subject)) {
            return false;
        }
        subject.fields().forEach(field -> notes.add(new PageFacts.FieldNote(field, sentence.asLine())));
        return true;
    }

    private static boolean isRule(Span sentence, Subject subject) {
        return SoftPhrases.matches(sentence, sentence)
                || (sentence.binding().platform()
                        && subject.at() <= sentence.clauses().get(0).end())
                || UnmatchedReader.isConstraint(sentence)
                || ABSENT.isIn(sentence)
                || Omission.opens(sentence)
                || sentence.normal().contains("应");
    }
}
