package io.feishuapi.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources that compiled without a warning, as classes that can be called by name. */
public final class CompiledCode {

    private static final String DOC_LINT = "-Xdoclint:all/protected";

    private static final List<String> OPTIONS = List.of("-Xlint:all", "-Werror", DOC_LINT, "-proc:none", "-parameters");

    /** One for all compilations, since listing the class path takes longer than to compile. */
    private static final JavaFileManager STANDARD_FILES =
            ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, null);

    private final String packageName;
    private final ClassLoader loader;

    private CompiledCode(String packageName, ClassLoader loader) {
        this.packageName = packageName;
        this.loader = loader;
    }

    /** Compiles files of a package, by name. */
    public static CompiledCode compile(String packageName, Map<String, String> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<JavaFileObject> sources = new ArrayList<>();
        files.forEach((name, text) -> sources.add(new Source(packageName, name, text)));
        Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
        JavaFileManager inMemory = new InMemory(STANDARD_FILES, classes);
        compiler.getTask(null, inMemory, diagnostics, OPTIONS, null, sources).call();
        assertThat(diagnostics.getDiagnostics())
                .as("what the compiler says of %s", files.keySet())
                .extracting(CompiledCode::describe)
                .isEmpty();
        return new CompiledCode(packageName, new Loader(classes));
    }

    private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
        String source =
                diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
        return source + ":" + diagnostic.getLineNumber() + " " + diagnostic.getMessage(Locale.ROOT);
    }

    /** A class of the package, such as {@code GetChatInfoRequest$ChatType}. */
    public Class<?> type(String name) {
        try {
            return Class.forName(packageName + "." + name, true, loader);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("not generated: " + name, missing);
        }
    }

    /** Reads JSON with a generated type's {@code fromJson}. */
    public Object fromJson(String typeName, String json) {
        return call(type(typeName), "fromJson", json);
    }

    /** Writes a generated value with its {@code toJson}. */
    public static String toJson(Object value) {
        return (String) invoke(value, "toJson");
    }

    /** Calls a method without parameters. */
    public static Object invoke(Object target, String method) {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (InvocationTargetException thrown) {
            throw rethrown(thrown);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError("not generated: " + method, missing);
        }
    }

    private static Object call(Class<?> type, String method, String argument) {
        try {
            return type.getMethod(method, String.class).invoke(null, argument);
        } catch (InvocationTargetException thrown) {
            throw rethrown(thrown);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError("not generated: " + method, missing);
        }
    }

    /** Calls the static method {@code make} of a class. */
    public Object make(String typeName) {
        try {
            return type(typeName).getMethod("make").invoke(null);
        } catch (InvocationTargetException thrown) {
            throw rethrown(thrown);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError("not there: " + typeName + ".make()", missing);
        }
    }

    private static RuntimeException rethrown(InvocationTargetException thrown) {
        if (thrown.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        throw new IllegalStateException(thrown);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String packageName, String name, String text) {
            super(URI.create("string:///" + packageName.replace('.', '/') + "/" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes;

        InMemory(JavaFileManager delegate, Map<String, ByteArrayOutputStream> classes) {
            super(delegate);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("bytes:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(className, bytes);
                    return bytes;
                }
            };
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, ByteArrayOutputStream> classes;

        Loader(Map<String, ByteArrayOutputStream> classes) {
            super(CompiledCode.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream found = classes.get(name);
            if (found == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = found.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
