package io.feishuapi.spec.read;

import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.page.node.Block;
import io.feishuapi.spec.page.node.Block.TableNode;
import io.feishuapi.spec.page.node.PageNode;
import io.feishuapi.spec.page.node.RowNode;
import io.feishuapi.spec.page.node.SectionNode;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.regex.Matcher;

/** Tells how an API is called. */
final class KindReader {

    private static final Phrase ON = Phrase.of("on[A-Z].*");
    private static final Phrase OFF = Phrase.of("off[A-Z].*");
    private static final Phrase HTTP_SECTION = Phrase.of(
            "(?i)请求(?:头|体|示例|体示例)?|响应(?:体|体示例)?|查询参数|路径参数|request (?:header|body).{0,20}|response(?: body)?.{0,20}");
    private static final Phrase HTTP_CELL = Phrase.of("(?i)HTTP (?:URL|Method)|接口频率限制|请求方式|请求地址");
    private static final Phrase HTTP_TITLE = Phrase.of("(?i)(?:get|post|put|delete|patch) /.*");
    private static final Phrase STANDARD_INPUT = Phrase.of("标准对象输入");
    private static final Phrase STANDARD_OUTPUT = Phrase.of("标准对象输出");
    private static final Phrase RETURNS = Phrase.of("返回值");

    /** {@code 返回值：Animation}. */
    private static final Phrase CHAINED = Phrase.of("返回值?(?:为|是|：|:|\\s){1,4}`?([A-Z][A-Za-z]{2,60})");

    private static final Phrase MAKES = Phrase.of("(?:create|get|connect)[A-Z].*");
    private static final Phrase RETURNED_OBJECT =
            Phrase.of("(?:^|\\n|返回值?(?:为|是|：|:|一个|\\s){0,4})[A-Z][a-z]{2,20}[A-Za-z]{0,40}(?: ?(?:对象|实例|。)|\\n|$)");

    private KindReader() {}

    static ApiKind read(Signature signature, PageContents contents) {
        String name = signature.simpleName();
        if (ON.isAllOf(name)) {
            return ApiKind.LISTENER;
        }
        if (OFF.isAllOf(name)) {
            return ApiKind.UNLISTEN;
        }
        boolean standardOutput = STANDARD_OUTPUT.isIn(contents.outputProse);
        boolean results = !contents.output.isEmpty() || !contents.failure.isEmpty();
        if (contents.listsMethods() && !standardOutput && !results) {
            return ApiKind.FACTORY;
        }
        if (name.endsWith("Sync")) {
            return ApiKind.SYNC;
        }
        if (contents.listsMethods() && !standardOutput && contents.failure.isEmpty() && !signature.takesObject()) {
            return ApiKind.FACTORY;
        }
        boolean standardInput = STANDARD_INPUT.isIn(contents.inputProse);
        boolean chained = returnsOwner(signature, contents);
        if (chained && !standardInput && !standardOutput && !results) {
            return ApiKind.FACTORY;
        }
        if (signature.takesObject() || standardInput) {
            return ApiKind.CALLBACK;
        }
        boolean positional =
                signature.parameters() != null && !signature.parameters().isEmpty();
        if (returnsObject(name, contents) && !standardOutput && !results) {
            return ApiKind.FACTORY;
        }
        if (positional) {
            return ApiKind.SYNC;
        }
        if (name.startsWith("create") && !standardOutput && !results) {
            return ApiKind.FACTORY;
        }
        if (standardOutput) {
            return contents.input.isEmpty() ? ApiKind.OTHER : ApiKind.CALLBACK;
        }
        if (results || RETURNS.isIn(contents.outputProse) || signature.parameters() != null) {
            return contents.input.isEmpty() || signature.parameters() != null ? ApiKind.SYNC : ApiKind.CALLBACK;
        }
        return contents.input.isEmpty() ? ApiKind.OTHER : ApiKind.CALLBACK;
    }

    /** {@code Animation.step()} that returns the same {@code Animation}, whose methods go on. */
    private static boolean returnsOwner(Signature signature, PageContents contents) {
        Matcher returned = CHAINED.matcher(contents.outputProse);
        return signature.owner() != null && returned.find() && returned.group(1).equals(signature.owner());
    }

    /** {@code getNfcA()} that returns {@code NfcA}: the result has a name of its own and no table. */
    private static boolean returnsObject(String name, PageContents contents) {
        return MAKES.isAllOf(name) && RETURNED_OBJECT.isIn(contents.outputProse);
    }

    /** Whether a page describes a server API. */
    static boolean isHttp(PageNode page) {
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
