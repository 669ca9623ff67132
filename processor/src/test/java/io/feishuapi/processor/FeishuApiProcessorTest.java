package io.feishuapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor says and writes: exact messages, exact counts. */
class FeishuApiProcessorTest {

    @TempDir
    private Path pages;

    @BeforeEach
    void writePages() throws IOException {
        page(
                "moveShelf",
                "moveShelf(Object object)",
                "shelfId | string | 是 | | the shelf\nspeed | number | 否 | | how fast");
        page("shelf.lock", "shelf.lock(Object object)", "key | string | 是 | | the key");
    }

    @Test
    void generatesForThePackedPage() {
        Compilation compilation = compile("""
            package a;
            @io.feishuapi.FeishuApi("getChatInfo")
            public interface ChatApi {}
            """);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation.generatedSourceFiles().stream()
                        .map(file -> Path.of(file.getName()).getFileName().toString()))
                .containsExactlyInAnyOrder(
                        "GetChatInfoRequest.java", "GetChatInfoResult.java", "ChatApiCalls.java", "ChatApiClient.java");
        assertThat(source(compilation, "a/GetChatInfoRequest.java"))
                .contains("requiredWhen(\"userType\"")
                .contains("SINGLE(0)")
                .contains("@Generated(\"io.feishuapi.processor.FeishuApiProcessor\")")
                .containsPattern("// page SHA-256 [0-9a-f]{64}\n");
    }

    @Test
    void implementsWhatTheInterfaceDeclares() {
        Compilation compilation = compile("""
            package a;
            import java.util.concurrent.CompletionStage;
            @io.feishuapi.FeishuApi({"moveShelf", "shelf.lock"})
            interface ShelfApi {
                CompletionStage<MoveShelfResult> moveShelf(MoveShelfRequest request);
                default int answer() { return 42; }
                static void nothing() {}
            }
            """);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(source(compilation, "a/ShelfApiClient.java"))
                .contains("\nfinal class ShelfApiClient implements ShelfApi")
                .contains("@Override")
                .contains("CompletionStage<ShelfLockResult> shelfLock(ShelfLockRequest request)");
    }

    @Test
    void generatesASharedApiOnce() {
        Compilation compilation = compile("""
            package a;
            @io.feishuapi.FeishuApi("moveShelf")
            public interface One {}
            """, """
            package a;
            @io.feishuapi.FeishuApi({"moveShelf", "shelf.lock"})
            public interface Two {}
            """, """
            package b;
            @io.feishuapi.FeishuApi("moveShelf")
            public interface Three {}
            """);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation.generatedSourceFiles()).hasSize(12);
    }

    @Test
    void generatesForNestedInterfaces() {
        Compilation compilation = compile("""
            package a;
            public class Outer {
                @io.feishuapi.FeishuApi("moveShelf")
                protected interface Api {}
            }
            """);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(source(compilation, "a/OuterApiClient.java"))
                .contains("final class OuterApiClient implements Outer.Api");
    }

    @Test
    void generatesIntoTheUnnamedPackage() {
        assertThat(compile("@io.feishuapi.FeishuApi(\"moveShelf\") interface Api {}"))
                .succeeded();
    }

    @Test
    void refusesAnythingButInterfaces() {
        onlyError(
                "package a; @io.feishuapi.FeishuApi(\"moveShelf\") enum Api {}",
                "[API-001] @FeishuApi is for interfaces, Api is an enum; make it an interface",
                1);
        onlyError(
                "package a; @io.feishuapi.FeishuApi(\"moveShelf\") abstract class Api {}",
                "[API-001] @FeishuApi is for interfaces, Api is a class; make it an interface",
                1);
        onlyError(
                "package a; @io.feishuapi.FeishuApi(\"moveShelf\") @interface Api {}",
                "[API-001] @FeishuApi is for interfaces, Api is an annotation type; make it an interface",
                1);
    }

    @Test
    void refusesAnAnnotationWithoutNames() {
        onlyError(
                "package a;\n@io.feishuapi.FeishuApi({})\ninterface Api {}",
                "[API-002] @FeishuApi on Api names no API; name at least one, such as @FeishuApi(\"getChatInfo\")",
                3);
    }

    @Test
    void refusesBlankNames() {
        onlyError(
                "package a;\n@io.feishuapi.FeishuApi({\n  \"moveShelf\",\n  \" \"})\ninterface Api {}",
                "[API-003] @FeishuApi on Api has an empty name; remove it or name an API",
                4);
    }

    @Test
    void refusesNamesThatAreThereTwice() {
        onlyError(
                "package a;\n@io.feishuapi.FeishuApi({\n  \"moveShelf\",\n  \"moveShelf\"})\ninterface Api {}",
                "[API-004] @FeishuApi on Api names 'moveShelf' twice; remove one",
                4);
    }

    @Test
    void suggestsNamesAndTellsWhereItLooked() {
        Compilation compilation = compile("""
            package a;
            import a.MovShelfRequest;
            @io.feishuapi.FeishuApi({"movShelf", "lock"})
            public interface Api {
                MovShelfRequest LAST = null;
            }
            """);
        assertThat(compilation).hadErrorCount(2);
        assertThat(compilation)
                .hadErrorContaining(
                        "[API-005] no page describes an API 'movShelf' (did you mean 'moveShelf'?); correct the name,"
                                + " or name the folder of its page with -Afeishu.spec; searched: " + slashes(pages)
                                + ", ")
                .inFile(compilationSource(compilation))
                .onLine(3);
        assertThat(compilation).hadErrorContaining("no page describes an API 'lock' (did you mean 'shelf.lock'?)");
    }

    @Test
    void tellsWhereTheNearestApiOfTheDocsIsDocumented() {
        Compilation compilation = compile("""
                package a;
                @io.feishuapi.FeishuApi("getChatInf")
                public interface Api {}
                """);
        assertThat(compilation)
                .hadErrorContaining(
                        "no page describes an API 'getChatInf' (did you mean 'getChatInfo'?), 'getChatInfo' is"
                                + " documented at https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/chat/"
                                + "getchatinfo, feishu-api fetch --add getChatInfo brings that page; correct the name, ");
    }

    @Test
    void tellsOfEachErrorOfAPage() throws IOException {
        Files.writeString(pages.resolve("broken.md"), "");
        Compilation compilation = compile("""
            package a;
            @io.feishuapi.FeishuApi({"broken", "moveShelf"})
            public interface Api {
                BrokenRequest LAST = null;
            }
            """);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[API-006] the page of 'broken' has an error: [PAGE-001]")
                .inFile(compilationSource(compilation))
                .onLine(2);
        assertThat(compilation).hadErrorContaining("(" + slashes(pages) + "/broken.md:1:1); mend the page");
    }

    @Test
    void refusesInterfacesThatNoClientCanImplement() {
        onlyError(
                "package a;\n@io.feishuapi.FeishuApi(\"moveShelf\")\ninterface Api<T> {}",
                "[API-009] Api has type parameters, its client could not choose them; remove them",
                3);
        onlyError(
                "package a;\nclass Outer { @io.feishuapi.FeishuApi(\"moveShelf\")\nprivate interface Api {} }",
                "[API-010] no class beside Api can implement it, since Api is private;"
                        + " make it an ordinary interface that its package can see",
                3);
        onlyError(
                "package a;\n"
                        + "@io.feishuapi.FeishuApi(\"moveShelf\")\n"
                        + "sealed interface Api { record R() implements Api {} }",
                "[API-010] no class beside Api can implement it, since it is sealed;"
                        + " make it an ordinary interface that its package can see",
                3);
    }

    @Test
    void refusesMethodsThatNoApiGives() {
        Compilation compilation = compile("""
            package a;
            @io.feishuapi.FeishuApi("shelf.lock")
            public interface Api {
                String shelfLock(ShelfLockRequest request);
            }
            """);
        assertThat(compilation)
                .hadErrorContaining(
                        "[API-011] no API that Api names gives the method String shelfLock(ShelfLockRequest);"
                                + " remove it, give it a body, or declare it as the client has it:"
                                + " CompletionStage<ShelfLockResult> shelfLock(ShelfLockRequest)")
                .inFile(compilationSource(compilation))
                .onLine(4);
    }

    @Test
    void refusesApisOfOneTypeName() throws IOException {
        page("move.shelf", "move.shelf(Object object)", "shelfId | string | 是 | | the shelf");
        onlyError(
                "package a;\n@io.feishuapi.FeishuApi({\"moveShelf\",\n\"move.shelf\"})\ninterface Api {}",
                "[API-012] 'moveShelf' and 'move.shelf' give types of the same names;"
                        + " put them on interfaces of different packages",
                3);
    }

    @Test
    void saysThatListeningIsEndedByTheSubscription() throws IOException {
        page("offShelfMoved", "offShelfMoved(function callback)", "callback | function | 是 | | the callback");
        Compilation compilation = compile("package a; @io.feishuapi.FeishuApi(\"offShelfMoved\") interface Api {}");
        assertThat(compilation).succeeded();
        assertThat(compilation.warnings().stream().map(warning -> warning.getMessage(Locale.ROOT)))
                .containsExactly("[API-008] nothing is generated for 'offShelfMoved': the Subscription that a listener"
                        + " returns ends it; remove the name and close the Subscription");
    }

    @Test
    void generatesACallOfWhichThePageShowsNothingButASample() throws IOException {
        Files.writeString(
                pages.resolve("ringShelf.md"), "# ringShelf\n\nRings.\n\n## 示例代码\n\n```js\ntt.ringShelf();\n```\n");
        Compilation compilation = compile("""
            package a;
            import java.util.concurrent.CompletionStage;
            @io.feishuapi.FeishuApi("ringShelf")
            interface Api {
                CompletionStage<RingShelfResult> ringShelf();
            }
            """);
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void hasTheClientsMethodsInAnInterfaceToExtend() {
        Compilation compilation = compile("""
            package a;
            @io.feishuapi.FeishuApi({"getChatInfo", "createInnerAudioContext"})
            public interface Api extends ApiCalls {}
            """, """
            package a;
            import java.util.concurrent.CompletionStage;
            class Use {
                CompletionStage<Void> use(Api api, io.feishuapi.FeishuBridge bridge) {
                    Api client = new ApiClient(bridge);
                    api.getChatInfo(GetChatInfoRequest.builder().openChatId("a").chatType(GetChatInfoRequest.ChatType.GROUP).build());
                    return client.createInnerAudioContext().play();
                }
            }
            """);
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void bringsAnObjectWithAMethodAndWithTheCallsThatGiveIt() {
        Compilation compilation = compile("""
            package a;
            @io.feishuapi.FeishuApi("NfcA.connect")
            interface Api {}
            """);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(source(compilation, "a/NfcA.java")).contains("connect(").doesNotContain("transceive(");
        assertThat(source(compilation, "a/NfcAdapter.java"))
                .contains("NfcA getNfcA()")
                .doesNotContain("getNdef(");
        assertThat(source(compilation, "a/ApiClient.java")).contains("public NfcAdapter getNFCAdapter()");
    }

    @Test
    void bringsAWholeObjectThatIsNamed() {
        Compilation compilation = compile("package a; @io.feishuapi.FeishuApi(\"DownloadTask\") interface Api {}");
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(source(compilation, "a/DownloadTask.java"))
                .contains("CompletionStage<Void> abort();")
                .contains("Subscription onProgressUpdate(");
        assertThat(source(compilation, "a/ApiClient.java"))
                .contains("ObjectCall<DownloadTask, DownloadFileResult> downloadFile(DownloadFileRequest request)");
    }

    @Test
    void refusesAnObjectThatNothingGives() {
        onlyError(
                "package a;\n@io.feishuapi.FeishuApi(\"MessageManager.transferMessage\")\ninterface Api {}",
                "[API-029] 'MessageManager.transferMessage' cannot be called: no page has a call that gives the object"
                        + " MessageManager; name the folder of the page that has one with -Afeishu.spec, or leave the name"
                        + " out",
                2);
    }

    @Test
    void refusesWhatIsNoCall() throws IOException {
        Files.writeString(
                pages.resolve("login.md"), "# login\n\nHow users log in.\n\n## Steps\n\nFirst this, then that.\n");
        onlyError(
                "package a; @io.feishuapi.FeishuApi(\"login\") interface Api {}",
                "[API-007] nothing is generated for 'login': its page has neither parameters nor results, and no sample"
                        + " that calls it; name an API whose page describes a call",
                1);
    }

    @Test
    void generatesForListenersAndPositionalCalls() throws IOException {
        page("onShelfMoved", "onShelfMoved(function callback)", "callback | function | 是 | | the callback");
        page("measureSync", "measureSync(string path)", "path | string | 是 | | the path");
        Compilation compilation = compile("""
            package a;
            import io.feishuapi.Subscription;
            import java.util.concurrent.CompletionStage;
            import java.util.function.Consumer;
            @io.feishuapi.FeishuApi({"onShelfMoved", "measureSync"})
            interface Api {
                Subscription onShelfMoved(Consumer<OnShelfMovedEvent> listener);
                CompletionStage<Void> measureSync(String path);
            }
            """);
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void refusesToReplaceTypes() {
        Compilation compilation = compile(
                "package a; @io.feishuapi.FeishuApi(\"moveShelf\") interface Api {}", "package a; class ApiClient {}");
        assertThat(compilation)
                .hadErrorContaining("[API-013] a.ApiClient cannot be generated, a type of that name is already there;"
                        + " rename that type or move the interface to another package");
    }

    @Test
    void tellsOfUnknownOptionsOnce() {
        Compilation compilation = compiler()
                .withOptions("-Afeishu.spce=x", "-Afeishu.spec=" + pages, "-Aother=y", "-Xlint:-processing")
                .compile(file("package a; @io.feishuapi.FeishuApi(\"moveShelf\") interface Api {}"));
        assertThat(compilation).succeeded();
        assertThat(compilation.warnings().stream()
                        .map(warning -> warning.getMessage(Locale.ROOT))
                        .filter(message -> message.contains("API-")))
                .containsExactly("[API-015] there is no option -Afeishu.spce; remove it; options are: feishu.lock,"
                        + " feishu.minClient, feishu.minClientSeverity, feishu.spec");
    }

    @Test
    void tellsOfFoldersThatAreNotThere() {
        Compilation compilation = compiler()
                .withOptions("-Afeishu.spec=no/such/folder")
                .compile(file("package a; @io.feishuapi.FeishuApi(\"getChatInfo\") interface Api {}"));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[API-016] option -Afeishu.spec: there is no folder or jar 'no/such/folder';"
                        + " name a folder of pages, or a jar with META-INF/feishu-api/pages,"
                        + " counted from where the compiler runs");
    }

    @Test
    void readsTheUsersPagesBeforeThePackedOnes() throws IOException {
        page("getChatInfo", "getChatInfo(Object object)", "ownParameter | string | 否 | | mine");
        Compilation compilation = compile("package a; @io.feishuapi.FeishuApi(\"getChatInfo\") interface Api {}");
        assertThat(source(compilation, "a/GetChatInfoRequest.java")).contains("ownParameter");
    }

    private void onlyError(String source, String message, int line) {
        Compilation compilation = compile(source);
        assertThat(compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)))
                .containsExactly(message);
        assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(line);
        assertThat(compilation.diagnostics().stream().filter(each -> each.getKind() != Diagnostic.Kind.NOTE))
                .hasSize(1);
    }

    private Compilation compile(String... sources) {
        return compiler()
                .withOptions("-Afeishu.spec=" + pages, "-Xlint:all")
                .compile(Stream.of(sources).map(FeishuApiProcessorTest::file).toList());
    }

    private static Compiler compiler() {
        return Compiler.javac().withProcessors(new FeishuApiProcessor());
    }

    private static JavaFileObject file(String source) {
        String name = source.replaceAll("(?s).*?(?:class|interface|enum|@interface) (\\w+).*", "$1");
        String packageName = source.startsWith("package") ? source.substring(8, source.indexOf(';')) + "/" : "";
        return JavaFileObjects.forSourceString(packageName.replace('/', '.') + name, source);
    }

    private static JavaFileObject compilationSource(Compilation compilation) {
        return compilation.sourceFiles().get(0);
    }

    private static String source(Compilation compilation, String path) {
        return compilation
                .generatedFile(StandardLocation.SOURCE_OUTPUT, path)
                .map(file -> {
                    try {
                        return new String(file.openInputStream().readAllBytes(), StandardCharsets.UTF_8);
                    } catch (IOException failed) {
                        throw new AssertionError(failed);
                    }
                })
                .orElseThrow(() -> new AssertionError("not generated: " + path));
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private void page(String name, String heading, String rows) throws IOException {
        Files.writeString(
                pages.resolve(name + ".md"),
                "# " + heading
                        + "\n\nMoves things.\n\n## 输入\n\n名称 | 数据类型 | 必填 | 默认值 | 描述\n--- | --- | --- | --- | ---\n"
                        + rows + "\n\n## 输出\n\n无\n");
    }
}
