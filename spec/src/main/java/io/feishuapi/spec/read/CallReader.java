package io.feishuapi.spec.read;

import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.Arguments;
import io.feishuapi.spec.model.Callbacks;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.ReturnedValue;
import io.feishuapi.spec.page.node.Block;
import io.feishuapi.spec.page.node.Block.ProseNode;
import io.feishuapi.spec.page.node.Block.TableNode;
import io.feishuapi.spec.page.node.PageNode;
import io.feishuapi.spec.page.node.RowNode;
import io.feishuapi.spec.page.node.SectionNode;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Tells how an API is called. */
final class CallReader {

    private static final Phrase ON = Phrase.of("on[A-Z].*");
    private static final Phrase OFF = Phrase.of("off[A-Z].*");
    private static final Phrase HTTP_SECTION = Phrase.of(
            "(?i)请求(?:头|体|示例|体示例)?|响应(?:体|体示例)?|查询参数|路径参数|request (?:header|body).{0,20}|response(?: body)?.{0,20}");
    private static final Phrase HTTP_CELL = Phrase.of("(?i)HTTP (?:URL|Method)|接口频率限制|请求方式|请求地址");
    private static final Phrase HTTP_TITLE = Phrase.of("(?i)(?:get|post|put|delete|patch) /.*");
    private static final Phrase STANDARD_INPUT = Phrase.of("标准对象输入");
    private static final Phrase STANDARD_OUTPUT = Phrase.of("标准对象输出");
    private static final Phrase ARGUMENT = Phrase.of("参数(?:是|为)一个对象");
    private static final Phrase SUCCESS = Phrase.of("(?i)(?<![a-z])success(?![a-z])");
    private static final Phrase CALLBACK_ARGUMENT = Phrase.of("回调函数(?:接[受收])?返?回?的?(?:对象|参数|数据)|回调函数接[受收]的参数");
    private static final Phrase SUCCESS_NAME = Phrase.of("(?<![A-Za-z.])(on(?:Success|Succeed))(?![A-Za-z])");
    private static final Phrase FAIL_NAME = Phrase.of("(?<![A-Za-z.])(on(?:Fail|Failure|Failed|Error))(?![A-Za-z])");

    private final Signature signature;
    private final PageContents contents;

    private CallReader(Signature signature, PageContents contents) {
        this.signature = signature;
        this.contents = contents;
    }

    /** How the API of a signature is called, and what comes back. */
    static Call read(Signature signature, PageContents contents) {
        return new CallReader(signature, contents).read();
    }

    private Call read() {
        String name = signature.simpleName();
        if (ON.isAllOf(name) || OFF.isAllOf(name)) {
            ApiKind kind = ON.isAllOf(name) ? ApiKind.LISTENER : ApiKind.UNLISTEN;
            return new Call(kind, takesMembers() ? Arguments.OBJECT : null, null, null);
        }
        if (isObject()) {
            return Call.none(ApiKind.OTHER);
        }
        ReturnsReader returns = new ReturnsReader(signature, contents);
        Optional<ReturnedValue> object = returns.object();
        Callbacks callbacks = callbacks();
        if (callsBack(object.isPresent()) || callbacks != null) {
            return new Call(
                    ApiKind.CALLBACK,
                    null,
                    callbacks,
                    returns.objectBesideResult().orElse(null));
        }
        if (object.isPresent()) {
            return new Call(ApiKind.FACTORY, arguments(), null, object.get());
        }
        Optional<ReturnedValue> value = tellsCallback(contents) ? Optional.empty() : returns.value();
        boolean told = signature.parameters() != null || name.endsWith("Sync") || value.isPresent();
        if (!told && contents.input.isEmpty()) {
            return contents.inputProse.length() == 0 && contents.outputProse.length() == 0
                    ? Call.none(ApiKind.OTHER)
                    : new Call(ApiKind.SYNC, Arguments.POSITIONAL, null, null);
        }
        if (!told) {
            return Call.none(ApiKind.CALLBACK);
        }
        return new Call(ApiKind.SYNC, arguments(), null, value.orElse(null));
    }

    /** A page of an object: no signature, no parameters, no result, but methods or properties. */
    private boolean isObject() {
        return signature.parameters() == null
                && contents.input.isEmpty()
                && contents.output.isEmpty()
                && contents.inputProse.length() == 0
                && contents.outputProse.length() == 0;
    }

    /** Whether results come by callback: the page says so, or one object goes in and nothing says what else happens. */
    private boolean callsBack(boolean givesObject) {
        boolean results = SUCCESS.isIn(contents.outputProse) || !contents.failure.isEmpty();
        boolean standardInput = STANDARD_INPUT.isIn(contents.inputProse);
        if (signature.simpleName().endsWith("Sync")) {
            return false;
        }
        if (givesObject && !results && !STANDARD_OUTPUT.isIn(contents.outputProse)) {
            return false;
        }
        if (standardInput || results) {
            return true;
        }
        if (!takesMembers() || givesObject) {
            return false;
        }
        return contents.output.isEmpty() && !ARGUMENT.isIn(contents.inputProse);
    }

    /** {@code (Object object)}, whose members the table lists, and not {@code (object margins)}, which the table has by that name. */
    private boolean takesMembers() {
        if (!signature.takesObject() || signature.parameters() == null) {
            return false;
        }
        String parameter = Signature.parameterName(signature.parameters().get(0));
        List<FieldRow> input = contents.input.fields();
        boolean listed = input.stream().anyMatch(row -> row.name().equals(parameter));
        boolean bareFunction = input.size() == 1 && input.get(0).type() == Simple.FUNCTION;
        return !listed && !bareFunction;
    }

    private Arguments arguments() {
        boolean standardInput = STANDARD_INPUT.isIn(contents.inputProse);
        return takesMembers() || standardInput ? Arguments.OBJECT : Arguments.POSITIONAL;
    }

    /** Whether the output is what a function among the parameters gets. */
    static boolean tellsCallback(PageContents contents) {
        List<FieldRow> output = contents.output.fields();
        return CALLBACK_ARGUMENT.isIn(contents.outputProse) || (output.size() == 1 && describesArgument(output.get(0)));
    }

    /** Whether a row stands for what a function gets. */
    static boolean describesArgument(FieldRow row) {
        return CALLBACK_ARGUMENT.isIn(row.description().body().text());
    }

    private @Nullable Callbacks callbacks() {
        String said = contents.outputProse + "\n" + contents.failureProse;
        Matcher success = SUCCESS_NAME.matcher(said);
        Matcher fail = FAIL_NAME.matcher(said);
        String successName = success.find() ? success.group(1) : null;
        String failName = fail.find() ? fail.group(1) : null;
        return successName == null ? null : new Callbacks(successName, failName);
    }

    /** Whether a page describes a server API. */
    static boolean isHttp(PageNode page) {
        if (isOfClient(page)) {
            return false;
        }
        int sections = 0;
        for (SectionNode section : page.sections()) {
            sections += HTTP_SECTION.isAllOf(section.title()) ? 1 : 0;
            if (sections > 1 || namesAddress(section)) {
                return true;
            }
        }
        return !page.sections().isEmpty()
                && HTTP_TITLE.isAllOf(page.sections().get(0).title());
    }

    /** A table of what is supported where, or the standard input: the page may tell of a server API as well, but is about none. */
    private static boolean isOfClient(PageNode page) {
        for (SectionNode section : page.sections()) {
            SectionRole role = SectionRole.of(section.title());
            for (Block block : section.blocks()) {
                boolean support = block instanceof TableNode table && TableRole.of(table, role) == TableRole.SUPPORT;
                boolean standard = block instanceof ProseNode prose
                        && STANDARD_INPUT.isIn(prose.prose().text());
                if (support || standard) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean namesAddress(SectionNode section) {
        for (Block block : section.blocks()) {
            if (block instanceof TableNode table && namesAddress(table)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesAddress(TableNode table) {
        if (HTTP_CELL.isAllOf(table.columns().get(0).title())) {
            return true;
        }
        for (RowNode row : table.rows()) {
            if (HTTP_CELL.isAllOf(row.text(0))) {
                return true;
            }
        }
        return false;
    }
}
