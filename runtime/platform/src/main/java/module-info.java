/** Where an API is there: platforms, kinds of app and client versions. */
module io.feishuapi.platform {
    requires transitive org.jspecify;

    exports io.feishuapi.platform;
}
