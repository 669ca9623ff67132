package io.feishuapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.feishuapi.spec.model.ErrorTable;
import org.junit.jupiter.api.Test;

/** Tables of error codes to which pages refer. */
class SharedErrorsTest {

    @Test
    void aDescriptorNamesTheTablesAndJavadocLinksThem() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new FeishuApiProcessor())
                .withOptions("-Xlint:all,-processing", "-Werror", "-Xdoclint:all/protected")
                .compile(JavaFileObjects.forSourceString("a.Api", """
                        package a;
                        /** Connects. */
                        @io.feishuapi.FeishuApi("connectBLEDevice")
                        public interface Api {}
                        """));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("a.ConnectBLEDeviceRequest")
                .contentsAsUtf8String()
                .contains(".errorTables(ErrorTable.BLUETOOTH)");
        assertThat(compilation)
                .generatedSourceFile("a.ConnectBLEDeviceRequest")
                .contentsAsUtf8String()
                .contains("通用错误码：{@link io.feishuapi.errors.ErrorTable#BLUETOOTH}");
    }

    @Test
    void thePagesTablesAreThoseOfTheRuntime() {
        assertThat(ErrorTable.values())
                .extracting(Enum::name)
                .containsExactly(java.util.Arrays.stream(io.feishuapi.errors.ErrorTable.values())
                        .map(Enum::name)
                        .toArray(String[]::new));
    }
}
