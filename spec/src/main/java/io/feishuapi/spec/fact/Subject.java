package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that a sentence outside the tables is about.
 *
 * @param fields their names
 * @param at where the first of them is named in the line; where the sentence begins if it names none
 */
record Subject(List<String> fields, int at) {

    private static final Phrase REQUIRED = Phrase.of("必[填传选]|不能为空|不可为空");

    /** A name in prose is a field's where it stands as code, or before one of these words. */
    private static final Phrase FIELD_WORD = Phrase.of(" {0,2}(?:参数|字段|属性|的?取?值|是否|的?(?:设置|取值|有效)?(?:范围|区间|上限|下限|长度))");

    /** The name that follows is a key of some file. */
    private static final Phrase ANOTHER_FILE = Phrase.of("(?i:json|配置文件|页面配置)[^,。;]{0,4}[中里内]?[^,。;]{0,6}的? {0,2}$");

    /** What parts the names of several fields. */
    private static final Phrase AND = Phrase.of(" {0,2}(?:[、,/]|和|与|及|以及) {0,2}");

    /** Words of what no parameter holds: calls, apps, clients, people. */
    private static final Phrase ELSEWHERE = Phrase.of(
            "接口|(?i:api|sdk)|小程序|网页|应用|客户端|版本|并发|频繁|用户|授权|鉴权|登录|页面栈|目录|缓存|存储|参数|字段|返回|请求头|服务端|监听|回调|(?<!\\w)tt\\.");

    /** What limits or precedes calls and what the client holds, whatever goes in: it stays a notice. */
    private static final Phrase STATE = Phrase.of(
            "并发|页面栈|(?i:socket) {0,2}(?:连接)?(?:的)?数量|总(?:文件)?大小|目录(?:最大|总?大小|存储)|存储的?(?:总?大小|空间|容量)|返回[^,。;]{0,6}\\d"
                    + "|(?:必须|需要?)先?(?:使用|调用) {0,2}[A-Za-z][\\w.]{0,60}[^。;]{0,30}(?:后|才)|才(?:可以?|能)(?:成功)?调用");

    /** How much of what is read at a time is about the parameter that says how much. */
    private static final Phrase READ = Phrase.of("(?:单次|每次|一次)?读取[^,。;]{0,12}\\d");

    Subject {
        fields = List.copyOf(fields);
    }

    /** The parameters that a sentence is about, or null where it is about none. */
    static @Nullable Subject of(Span sentence, Map<String, FieldType> inputs) {
        Subject named = named(sentence, inputs);
        if (named != null) {
            return named;
        }
        if (READ.isIn(sentence) && inputs.get("length") == FieldType.Simple.NUMBER) {
            return new Subject(List.of("length"), sentence.start());
        }
        if (inputs.size() == 1 && Omission.opens(sentence)) {
            return new Subject(List.copyOf(inputs.keySet()), sentence.start());
        }
        List<String> values = inputs.keySet().stream()
                .filter(name -> inputs.get(name) != FieldType.Simple.FUNCTION)
                .toList();
        boolean only = values.size() == 1
                && UnmatchedReader.isConstraint(sentence)
                && !ELSEWHERE.isIn(sentence)
                && !isState(sentence);
        return only ? new Subject(values, sentence.start()) : null;
    }

    /** Whether a sentence that names no field is about calls and what the client holds, whatever goes in. */
    static boolean isState(Span sentence) {
        return STATE.isIn(sentence);
    }

    /** The fields that it names: the one before 必填, else the first, with those that stand beside it. */
    private static @Nullable Subject named(Span sentence, Map<String, FieldType> inputs) {
        String normal = sentence.normal();
        Matcher required = REQUIRED.firstIn(sentence);
        int demanded = required != null ? required.start() : 0;
        Subject about = null;
        int from = 0;
        while (from < normal.length() && (about == null || from < demanded)) {
            int end = Names.endOf(normal, from);
            if (end > from && inputs.containsKey(normal.substring(from, end))) {
                List<String> names = new ArrayList<>();
                int last = listFrom(from, normal, inputs, names);
                if (isField(from, end, sentence)
                        || isField(from, last, sentence)
                        || opensClause(from, last, names, sentence)) {
                    about = new Subject(names, sentence.start() + from);
                }
                end = last;
            }
            from = Math.max(end, from + 1);
        }
        return about;
    }

    /** Gathers the names from a place on that stand beside each other; where the last of them ends. */
    private static int listFrom(int start, String normal, Map<String, FieldType> inputs, List<String> names) {
        int from = start;
        int end = Names.endOf(normal, from);
        int last = end;
        while (end > from && inputs.containsKey(normal.substring(from, end))) {
            names.add(normal.substring(from, end));
            last = end;
            from = Math.max(end, AND.endAt(normal, Math.min(end, normal.length() - 1)));
            end = Names.endOf(normal, from);
        }
        return last;
    }

    private static boolean isField(int at, int end, Span sentence) {
        if (ANOTHER_FILE.isIn(sentence.normal().substring(0, at))) {
            return false;
        }
        return sentence.line().codeAt(sentence.start() + at) != null
                || FIELD_WORD.matcher(sentence.normal().substring(end)).lookingAt();
    }

    /** Whether the names of several fields are the first words of a clause. */
    private static boolean opensClause(int at, int end, List<String> names, Span sentence) {
        String before = sentence.normal().substring(0, at).stripTrailing();
        boolean opens = before.isEmpty() || ",。;:".indexOf(before.charAt(before.length() - 1)) >= 0;
        return opens && names.size() > 1 && end < sentence.normal().length();
    }
}
