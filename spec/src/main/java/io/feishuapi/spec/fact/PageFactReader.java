package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.page.prose.ProseLine;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    private static final Phrase REQUIRED = Phrase.of("必[填传选]|不能为空|不可为空");

    /** A name in prose is a field's where it stands as code, or beside one of these words. */
    private static final Phrase FIELD_WORD = Phrase.of(" {0,2}(?:参数|字段|属性|的?取?值|的?(?:设置|取值|有效)?(?:范围|区间|上限|下限|长度))");

    /**
     * Reads a page's prose.
     *
     * @param prose paragraphs and notices outside the tables, in page order
     * @param inputs names of the parameters
     */
    public PageFacts read(List<Prose> prose, Set<String> inputs) {
        @Nullable Deprecation deprecated = null;
        Set<String> scopes = new LinkedHashSet<>();
        Set<PageFacts.FieldNote> notes = new LinkedHashSet<>();
        Set<Relation> relations = new LinkedHashSet<>();
        List<ProseLine> unmatched = new ArrayList<>();
        for (Prose paragraph : prose) {
            for (TextLine line : FieldText.lines(paragraph, true)) {
                line.claim(0, FieldText.labelLength(line));
                readScopes(line, scopes);
                boolean unread = false;
                for (Span sentence : line.freeSentencesBehindLabel()) {
                    Deprecation found = DeprecationPhrases.read(sentence, List.of());
                    deprecated = deprecated == null ? found : deprecated;
                    ChoicePhrases.Choice choice = ChoicePhrases.read(sentence, inputs, null);
                    boolean hard = choice != null && !Conditions.bind(choice.said(), sentence);
                    if (choice != null && hard) {
                        relations.add(choice.relation());
                    }
                    boolean noted = hard || note(sentence, inputs, notes);
                    unread |= !noted && found == null && UnmatchedReader.isConstraint(sentence);
                }
                if (unread) {
                    unmatched.add(line.source());
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

    /** Adds the sentence to the fields that it names; the first one is the one that it is about. */
    private static boolean note(Span sentence, Set<String> inputs, Set<PageFacts.FieldNote> notes) {
        String about = about(sentence, inputs);
        if (about == null || !isRule(sentence)) {
            return false;
        }
        notes.add(new PageFacts.FieldNote(about, sentence.asLine()));
        return true;
    }

    private static boolean isRule(Span sentence) {
        return SoftPhrases.matches(sentence, sentence)
                || sentence.binding().platform()
                || UnmatchedReader.isConstraint(sentence)
                || sentence.normal().contains("应");
    }

    /** The input that a sentence is about: the one before 必填, else the first that it names, or null. */
    private static @Nullable String about(Span sentence, Set<String> inputs) {
        String normal = sentence.normal();
        Matcher required = REQUIRED.firstIn(sentence);
        int demanded = required != null ? required.start() : 0;
        String about = null;
        int from = 0;
        while (from < normal.length() && (about == null || from < demanded)) {
            int end = Names.endOf(normal, from);
            String word = normal.substring(from, end);
            if (end > from && inputs.contains(word) && isField(word, from, sentence)) {
                about = word;
            }
            from = Math.max(end, from + 1);
        }
        return about;
    }

    private static boolean isField(String name, int at, Span sentence) {
        return sentence.line().codeAt(sentence.start() + at) != null
                || FIELD_WORD
                        .matcher(sentence.normal().substring(at + name.length()))
                        .lookingAt();
    }
}
