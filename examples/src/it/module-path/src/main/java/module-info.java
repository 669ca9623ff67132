/** A consumer on the module path. */
module com.example.modules {
    requires transitive io.feishuapi.runtime;

    exports com.example.modules;
}
