package io.feishuapi.script;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JavaScript that comes with this package. */
public final class PageScripts {

    /** An expression: an object that reads and writes JSON with binary data in it. */
    private static final String BINARY = read("binary.js");

    /** An expression: a function that makes a table of objects with methods. */
    private static final String MAKE_OBJECTS = read("objects.js");

    /** An expression: a function of a table of objects, a call and a function that takes the answer. */
    private static final String INVOKE = "(function (binary) {\nreturn " + read("invoke.js") + ";\n})(" + BINARY + ")";

    /**
     * An expression: a function of a call and a function that takes the answer. All scripts of a page share one table of objects,
     * since none of them knows of the others.
     */
    static final String CALL = "(function (root, call, answer) {\n"
            + "if (!root.feishuObjects) {\n"
            + "Object.defineProperty(root, 'feishuObjects', {value: " + MAKE_OBJECTS + "()});\n"
            + "}\n"
            + "return " + INVOKE + "(root.feishuObjects, call, answer);\n})";

    /** An expression: the page's global object. */
    static final String ROOT = "typeof window === 'undefined' ? this : window";

    private PageScripts() {}

    /**
     * The script that lets a page be driven over a socket; it defines {@code feishuPage}.
     *
     * <pre>{@code
     * <script src="/feishu-page.js"></script>
     * <script>feishuPage.connect('wss://' + location.host + '/feishu');</script>
     * }</pre>
     *
     * @see io.feishuapi.socket.SocketPages
     */
    public static String socketPage() {
        return "(function (root) {\nvar invoke = " + INVOKE + ";\nvar makeObjects = " + MAKE_OBJECTS + ";\n"
                + read("socket-page.js") + "})(this);\n";
    }

    /**
     * The script that defines {@code tt} and {@code h5sdk} by way of a host; the host's own script puts names into it.
     *
     * @see io.feishuapi.host.HostScript
     */
    public static String hostPage() {
        return read("host-page.js") + "(this, " + BINARY + ");";
    }

    private static String read(String name) {
        try (InputStream in = PageScripts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar of feishu-api-runtime lacks the resource " + name);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                bytes.write(buffer, 0, count);
            }
            return new String(bytes.toByteArray(), StandardCharsets.UTF_8).trim();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the resource " + name, broken);
        }
    }
}
