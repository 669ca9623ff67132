package io.feishuapi.spec.read;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.ReturnedValue;
import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.read.sample.StrictJson;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Tells what a call itself gives back: an object with methods, a value, or a record whose members the output lists. */
final class ReturnsReader {

    /** {@code 返回值：`ThingTask`，…}: a name behind the word for what comes back, on the same line or the next. */
    private static final Phrase NAMED =
            Phrase.of("返回(?:值|对象|一个|了)?(?:为|是|：|:|一个|\\s){0,6}`?([A-Za-z]{2,60})`?(?![\\w.(])");

    /** {@code 返回 nodes 对应的 `Query`}: an object told in the page's prose. */
    private static final Phrase TOLD =
            Phrase.of("返回(?!的)值?(?:为|是|一个)?[^。；;\\n]{0,40}?(?<![\\w.])`?([A-Za-z][A-Za-z]{2,60})`?\\s?(?:对象|实例|。|；|$)");

    private static final Phrase FIRST_WORD =
            Phrase.of("`?([A-Z][a-z]{1,20}[A-Za-z]{0,40})`?(?: ?(?:对象|实例)|\\s*[，,。]|\\s*$)");

    /** {@code 参见 Thing 对象}: a description that says what the value is. */
    private static final Phrase IS_OBJECT = Phrase.of(
            "(?:[^，,]{1,40}[，,]\\s?(?=参见|见))?(?:参见|见|为|是)?\\s{0,5}`?([A-Z][A-Za-z]{2,60})`?\\s?(?:对象|实例)?(?:列表|数组)?(?:[，,。；].{0,60})?");

    /** Words before a table that make its rows members of what comes back. */
    private static final Phrase LISTS_MEMBERS =
            Phrase.of("返回(?:值|对象)(?:的)?(?:扩展)?(?:属性)?(?:说明)?(?:如下表?(?:所示)?)?\\s?[：:。]");

    private static final Phrase RECORD = Phrase.of("返回值(?:为|是|：|:)\\s?`?(?:object|对象)`?\\s?(?:类型|对象|[，,。]|$)");

    private final Signature signature;
    private final PageContents contents;

    ReturnsReader(Signature signature, PageContents contents) {
        this.signature = signature;
        this.contents = contents;
    }

    /** The object with methods that a call gives back beside what it hands to its callbacks: the page lists its methods; or nothing. */
    Optional<ReturnedValue> objectBesideResult() {
        return contents.methods.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(named()).map(name -> new ReturnedValue(Simple.OBJECT, null, name));
    }

    /** The object with methods that the call gives back, or nothing. */
    Optional<ReturnedValue> object() {
        Optional<FieldRow> row = wholeObject();
        if (row.isPresent()) {
            return row.map(this::ofRow);
        }
        String named = named();
        if (named == null) {
            return Optional.empty();
        }
        return Optional.of(new ReturnedValue(Simple.OBJECT, null, named));
    }

    /** The value or record that the call gives back, where it is no object with methods; or nothing. */
    Optional<ReturnedValue> value() {
        List<FieldRow> output = contents.output.fields();
        if (output.isEmpty()) {
            return scalar();
        }
        if (output.size() == 1 && isWhole(output.get(0))) {
            FieldRow row = output.get(0);
            FieldType type =
                    signature.returned() == null ? row.type() : FieldTypeReader.read(signature.returned(), false);
            return Optional.of(new ReturnedValue(type, row.name(), null));
        }
        return Optional.of(new ReturnedValue(Simple.OBJECT, null, null));
    }

    private Optional<ReturnedValue> scalar() {
        if (RECORD.isIn(contents.outputProse)) {
            return Optional.of(new ReturnedValue(Simple.OBJECT, null, null));
        }
        Matcher named = NAMED.matcher(contents.outputProse);
        if (named.find() && FieldTypeReader.isPlain(named.group(1))) {
            return Optional.of(new ReturnedValue(FieldTypeReader.read(named.group(1), false), null, null));
        }
        return Optional.empty();
    }

    /** The one row that stands for the object itself: it has methods, or its description names the object that it is called after. */
    private Optional<FieldRow> wholeObject() {
        List<FieldRow> output = contents.output.fields();
        if (output.size() != 1) {
            return Optional.empty();
        }
        FieldRow row = output.get(0);
        boolean hasMethods = row.members().stream().anyMatch(member -> member.type() == Simple.FUNCTION);
        boolean named = row.members().isEmpty() && objectOf(row) != null;
        return hasMethods || named ? Optional.of(row) : Optional.empty();
    }

    private ReturnedValue ofRow(FieldRow row) {
        String object = objectOf(row);
        String name = object != null ? object : capital(row.name());
        return new ReturnedValue(
                row.type() instanceof FieldType.Array ? new FieldType.Array(Simple.OBJECT) : Simple.OBJECT,
                row.name(),
                signature.returned() != null
                                && Character.isUpperCase(signature.returned().charAt(0))
                                && !signature.returned().contains("<")
                        ? signature.returned()
                        : name);
    }

    /** {@code query | object | 参见 Query 实例}: the object that a row's description names, where the row is called after it. */
    private static @Nullable String objectOf(FieldRow row) {
        if (!row.type().equals(Simple.OBJECT) && !(row.type() instanceof FieldType.Array)) {
            return null;
        }
        Matcher said = IS_OBJECT.matcher(row.description().body().text().strip());
        return said.matches()
                        && (said.group(1).equalsIgnoreCase(row.name())
                                || row.members().stream().anyMatch(member -> member.type() == Simple.FUNCTION))
                ? said.group(1)
                : null;
    }

    /** The object that prose names, or that the list of its methods does. */
    private @Nullable String named() {
        if (!contents.methods.isEmpty() && contents.methods.owner() != null) {
            return contents.methods.owner();
        }
        for (CharSequence prose : List.of(contents.outputProse, contents.summaryProse())) {
            Matcher matcher = (prose == contents.outputProse ? NAMED : TOLD).matcher(prose);
            while (matcher.find()) {
                boolean output = prose == contents.outputProse;
                // A summary that names the method's own object tells where that came from.
                boolean own = !output && capital(matcher.group(1)).equals(signature.owner());
                if (!own && isObject(matcher.group(1), output)) {
                    return capital(matcher.group(1));
                }
            }
        }
        Matcher first = FIRST_WORD.matcher(contents.outputProse);
        return first.lookingAt() && isObject(first.group(1), true) ? first.group(1) : null;
    }

    /** A name of an object: no type that every page knows, and with a capital where nothing lists its methods. */
    private boolean isObject(String word, boolean output) {
        if (FieldTypeReader.isPlain(word)) {
            return false;
        }
        boolean inner = word.chars().skip(1).anyMatch(Character::isUpperCase);
        return (output && !contents.methods.isEmpty())
                || Character.isUpperCase(word.charAt(0))
                || (inner && capital(word).equals(signature.owner()))
                || (inner && !output);
    }

    /** Whether the only row of a table is the value itself, and no member of it. */
    private boolean isWhole(FieldRow row) {
        if (signature.returned() != null) {
            return true;
        }
        for (Sample sample : contents.samples) {
            if (sample.role() == Sample.Role.SUCCESS && sample.json() != null) {
                return !sample.json().startsWith("{")
                        || !StrictJson.memberNames(sample.json()).contains(row.name());
            }
        }
        return !LISTS_MEMBERS.isIn(contents.outputProse);
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
