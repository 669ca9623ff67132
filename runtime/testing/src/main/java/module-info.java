/**
 * Stand-ins for Feishu's client in tests: a bridge that answers as the pages say, and an extension of JUnit that hands it out.
 */
module io.feishuapi.testing {
    requires transitive io.feishuapi.runtime;
    // Not transitive: who uses the extension has JUnit anyway, and javac would ask every other consumer for it.
    requires static org.junit.jupiter.api;

    exports io.feishuapi.testing;
}
