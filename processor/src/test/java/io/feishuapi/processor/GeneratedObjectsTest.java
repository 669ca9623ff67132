package io.feishuapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuBridge;
import io.feishuapi.FeishuCall;
import io.feishuapi.Subscription;
import io.feishuapi.host.FeishuHost;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Objects with methods, generated from packed pages and used as a program would use them. */
class GeneratedObjectsTest {

    private static final String API = """
            package media;
            @io.feishuapi.FeishuApi({"createInnerAudioContext", "createCanvasContext", "createAnimation", "getFileSystemManager",
                    "getNFCAdapter", "createSelectorQuery", "connectSocket"})
            public interface Media extends MediaCalls {}
            """;

    private static final String USE = """
            package media;
            import io.feishuapi.FeishuBridge;
            import io.feishuapi.Subscription;
            public final class Use implements java.util.function.Consumer<FeishuBridge> {
                @Override
                public void accept(FeishuBridge bridge) {
                    MediaClient client = new MediaClient(bridge);
                    try (InnerAudioContext audio = client.createInnerAudioContext()) {
                        audio.src("https://example.com/a.mp3");
                        Subscription time = audio.onTimeUpdate(event -> {});
                        audio.play();
                        time.close();
                    }
                    CanvasContext canvas = client.createCanvasContext("board");
                    for (int line = 0; line < 200; line++) {
                        canvas.fillRect(line, 10, 150, 75);
                    }
                    client.createAnimation().rotate(90).step();
                    client.getFileSystemManager().readFileSync("ttfile://user/a.txt");
                    client.getNFCAdapter().getNfcA();
                }
            }
            """;

    /** Keeps what leaves, and answers nothing. */
    private static final class Recording implements FeishuBridge {

        private final List<FeishuCall> calls = new ArrayList<>();

        @Override
        public CompletionStage<String> call(FeishuCall call) {
            calls.add(call);
            return new CompletableFuture<>();
        }

        @Override
        public Subscription subscribe(FeishuCall call, Consumer<String> listener) {
            calls.add(call);
            return () -> {};
        }
    }

    @Test
    void leaveInOrderAndByNumber() throws Exception {
        Recording bridge = new Recording();

        use(bridge);

        List<String> names = bridge.calls.stream().map(FeishuCall::apiName).toList();
        assertThat(names.subList(0, 4))
                .containsExactly(
                        "createInnerAudioContext",
                        "InnerAudioContext.src",
                        "InnerAudioContext.onTimeUpdate",
                        "InnerAudioContext.play");
        FeishuCall created = bridge.calls.get(0);
        assertThat(bridge.calls.subList(1, 4)).extracting(FeishuCall::receiver).containsOnly(created.object());
        List<String> drawn = bridge.calls.stream()
                .filter(call -> call.apiName().equals("CanvasContext.fillRect"))
                .map(FeishuCall::arguments)
                .toList();
        assertThat(drawn)
                .hasSize(200)
                .startsWith("[0,10,150,75]", "[1,10,150,75]")
                .endsWith("[199,10,150,75]");
        assertThat(names).containsSubsequence("createAnimation", "Animation.rotate", "Animation.step");
        assertThat(names).containsSubsequence("getFileSystemManager", "FileSystemManager.readFileSync");
        assertThat(names).containsSubsequence("getNFCAdapter", "NFCAdapter.getNfcA");
    }

    @Test
    void failWithTheCauseWhereTheyWereNotCreated() {
        FeishuHost host =
                FeishuHost.builder((message, cause) -> Assertions.fail(message)).build();

        assertThatThrownBy(() -> use(host))
                .isInstanceOf(FeishuApiException.class)
                .hasMessageContaining("InnerAudioContext.onTimeUpdate failed: the InnerAudioContext was not created: "
                        + "createInnerAudioContext failed");
    }

    @SuppressWarnings("unchecked")
    private static void use(FeishuBridge bridge) throws Exception {
        Compilation compilation = Compiler.javac()
                .withProcessors(new FeishuApiProcessor())
                .withOptions("-Xlint:all")
                .compile(
                        JavaFileObjects.forSourceString("media.Media", API),
                        JavaFileObjects.forSourceString("media.Use", USE));
        assertThat(compilation).succeededWithoutWarnings();
        Class<?> use = new Loader(compilation).loadClass("media.Use");
        ((Consumer<FeishuBridge>) use.getConstructor().newInstance()).accept(bridge);
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes = new HashMap<>();

        Loader(Compilation compilation) throws IOException {
            super(GeneratedObjectsTest.class.getClassLoader());
            for (var file : compilation.generatedFiles()) {
                String path = file.toUri().getPath();
                if (path.endsWith(".class")) {
                    String name = path.substring(path.indexOf("media/"), path.length() - 6);
                    try (InputStream in = file.openInputStream()) {
                        classes.put(name.replace('/', '.'), in.readAllBytes());
                    }
                }
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
