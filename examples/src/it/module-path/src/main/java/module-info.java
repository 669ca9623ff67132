/** A consumer on the module path. */
module com.example.modules {
    requires transitive io.feishuapi.runtime;
    requires static java.compiler;

    exports com.example.modules;
}
