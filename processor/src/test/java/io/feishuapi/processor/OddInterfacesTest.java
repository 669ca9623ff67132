package io.feishuapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interfaces as one seldom writes them, and what stands around them: the client compiles without a warning, or a message says why not. */
class OddInterfacesTest {

    private static final String[] NAMES = {
        "AutoCloseable",
        "Binary",
        "Boolean",
        "CompletionStage",
        "Consumer",
        "Deprecated",
        "Double",
        "FeishuBridge",
        "FeishuRequest",
        "Generated",
        "Integer",
        "JsonReader",
        "List",
        "Long",
        "Map",
        "Math",
        "NullMarked",
        "Number",
        "Object",
        "Objects",
        "Override",
        "Record",
        "Set",
        "String",
        "Subscription",
        "SuppressWarnings",
        "System"
    };

    @Test
    void typesOfThePackageHideNothing() {
        List<String> sources = new ArrayList<>(List.of(api("{}")));
        for (String name : NAMES) {
            sources.add("package a; class " + name + " {}");
        }
        assertThat(compile(sources)).succeededWithoutWarnings();
    }

    @Test
    void typesInTheInterfaceHideNothing() {
        StringBuilder body = new StringBuilder("{ class GetChatInfoRequest {} class OnUserCaptureScreenEvent {}\n");
        for (String name : NAMES) {
            body.append("class ").append(name).append(" {}\n");
        }
        assertThat(compile(List.of(api(body + "}")))).succeededWithoutWarnings();
    }

    @Test
    void typesThatTheInterfaceInheritsHideNothing() {
        assertThat(compile(List.of(
                        "package b; public interface Base { class FeishuBridge {} class GetChatInfoResult {} }",
                        api("extends b.Base {}"))))
                .succeededWithoutWarnings();
    }

    @Test
    void methodsOfEveryObjectNeedNoClient() {
        assertThat(compile(List.of(api("""
            extends java.util.Comparator<String> {
                @Override default int compare(String one, String other) { return one.compareTo(other); }
                @Override String toString();
                @Override int hashCode();
            }\
            """)))).succeededWithoutWarnings();
    }

    @Test
    void inheritsMethodsOfAGenericInterface() {
        Compilation compilation = compile(List.of("""
            package a;
            interface Base<Q, R> { java.util.concurrent.CompletionStage<R> getChatInfo(Q request); }
            """, api("extends Base<GetChatInfoRequest, GetChatInfoResult> {}")));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(client(compilation)).contains("@Override");
    }

    @Test
    void overridesABodyOfTheClientsOwnSignature() {
        Compilation compilation = compile(List.of(api("""
            {
                default java.util.concurrent.CompletionStage<GetChatInfoResult> getChatInfo(GetChatInfoRequest request) {
                    throw new UnsupportedOperationException();
                }
            }\
            """)));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(client(compilation)).contains("@Override");
    }

    @Test
    void tellsOfABodyThatTheClientCannotHave() {
        Compilation compilation = compile(List.of(api(
                "{\n    default String getChatInfo(GetChatInfoRequest request) {\n        return \"\";\n    }\n}")));
        assertThat(errors(compilation))
                .contains("3: [API-023] ChatApi has the method String getChatInfo(GetChatInfoRequest), which its client"
                        + " could not have beside CompletionStage<GetChatInfoResult> getChatInfo(GetChatInfoRequest);"
                        + " rename it, or declare it as the client has it");
    }

    @Test
    void tellsOfAGenericMethod() {
        assertThat(errors(compile(List.of(api("{\n    <T> T anything(T value);\n}")))))
                .filteredOn(error -> error.contains("[API-"))
                .singleElement()
                .asString()
                .startsWith("3: [API-011] no API that ChatApi names gives the method T anything(T);");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Deprecated %s",
                "@Deprecated(forRemoval = true) %s",
                "@Deprecated class Outer { %s }",
                "class Outer { @Deprecated(forRemoval = true) static class Inner { %s } }"
            })
    void deprecatedInterfacesBringNoWarning(String form) {
        String api = "@io.feishuapi.FeishuApi(\"getChatInfo\") interface ChatApi {}";
        assertThat(compile(List.of("package a;\n" + form.formatted(api)))).succeededWithoutWarnings();
    }

    @Test
    void deprecatedMethodsBringNoWarning() {
        assertThat(compile(List.of(api("""
            {
                @Deprecated java.util.concurrent.CompletionStage<GetChatInfoResult> getChatInfo(GetChatInfoRequest request);
            }\
            """)))).succeededWithoutWarnings();
    }

    @Test
    void aClientIsDeprecatedAsItsInterfaceIs() {
        Compilation compilation = compile(
                List.of("package a; @Deprecated @io.feishuapi.FeishuApi(\"getChatInfo\") interface ChatApi {}"));
        assertThat(client(compilation)).contains("@Deprecated\n").contains("@deprecated as {@link ChatApi} is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "11", "16"})
    void tellsOnceOfAJavaWithoutRecords(String release) {
        Compilation compilation = Compiler.javac()
                .withProcessors(new FeishuApiProcessor())
                .withOptions("--release", release)
                .compile(
                        JavaFileObjects.forSourceString("a.ChatApi", api("{}")),
                        JavaFileObjects.forSourceString("a.Other", api("{}").replace("ChatApi", "Other")));
        assertThat(errors(compilation))
                .containsExactly("-1: [API-024] generated code needs Java 17, this compilation is for Java " + release
                        + "; nothing is generated; compile with --release 17 or newer");
    }

    private static String api(String body) {
        return "package a; @io.feishuapi.FeishuApi({\"getChatInfo\", \"onUserCaptureScreen\", \"chooseImage\"})\n"
                + "interface ChatApi "
                + body;
    }

    private static Compilation compile(List<String> sources) {
        Stream<JavaFileObject> files = sources.stream()
                .map(source -> JavaFileObjects.forSourceString(
                        source.replaceFirst("(?s)package (\\w+);.*?(?:class|interface) (\\w+).*", "$1.$2"), source));
        return Compiler.javac()
                .withProcessors(new FeishuApiProcessor())
                .withOptions("-Xlint:all,-processing", "-Xdoclint:none")
                .compile(files.toList());
    }

    private static String client(Compilation compilation) {
        return compilation
                .generatedSourceFile("a.ChatApiClient")
                .map(OddInterfacesTest::text)
                .orElseThrow();
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(true).toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> errors(Compilation compilation) {
        return compilation.errors().stream()
                .sorted((one, other) -> Long.compare(one.getLineNumber(), other.getLineNumber()))
                .map(OddInterfacesTest::line)
                .toList();
    }

    private static String line(Diagnostic<?> error) {
        return error.getLineNumber() + ": " + error.getMessage(Locale.ROOT);
    }
}
