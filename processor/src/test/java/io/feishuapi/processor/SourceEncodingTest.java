package io.feishuapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static io.feishuapi.processor.testing.FieldBuilder.field;
import static io.feishuapi.processor.testing.PageBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.feishuapi.processor.testing.GeneratedSources;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.Sample;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sources are written in the encoding of the compilation: what is more than a comment stands in ASCII. */
class SourceEncodingTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    @Test
    void literalsAreAscii() {
        Map<String, String> files = GeneratedSources.of(
                        "encoded",
                        page("encode", ApiKind.CALLBACK)
                                .says("说明")
                                .at("https://open.feishu.cn/文档", "今天")
                                .authScope("权限")
                                .error("错误", "出错了", "请重试 😀")
                                .in(
                                        field("名称", "string").required().format("网址"),
                                        field("kind", "string").optional().value("单聊", "单聊"))
                                .out(field("结果", "string"))
                                .sample("json", Sample.Role.SUCCESS, "{\"结果\": \"好\"}")
                                .build())
                .files();
        files.forEach((name, source) -> assertThat(COMMENT.matcher(source).replaceAll(""))
                .as(name)
                .matches(text -> StandardCharsets.US_ASCII.newEncoder().canEncode(text)));
    }

    @Test
    void compilesWhereNoChineseCanBeWritten() {
        assertThat(Compiler.javac()
                        .withProcessors(new FeishuApiProcessor())
                        .withOptions("-encoding", "US-ASCII")
                        .compile(JavaFileObjects.forSourceString(
                                "a.ChatApi",
                                "package a; @io.feishuapi.FeishuApi({\"getChatInfo\","
                                        + " \"downloadFile\"}) interface ChatApi {}")))
                .succeeded();
    }
}
