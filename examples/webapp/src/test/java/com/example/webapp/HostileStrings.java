package com.example.webapp;

import java.util.List;

/** Texts that would leave the place they are put into, if it did not hold them. */
final class HostileStrings {

    private HostileStrings() {}

    static List<String> all() {
        return List.of(
                "</script><script>alert(1)</script>",
                "</SCRIPT >",
                "</script\t/><img src=x onerror=alert(1)>",
                "<!--<script>",
                "<!-- <script> --> </script>",
                "-->",
                "--!>",
                "]]>",
                "</title></textarea></style>",
                "<svg onload=alert(1)>",
                "\u2028\u2029",
                "\u2028alert(1)//",
                "\"';`${1}",
                "${alert(1)}",
                "\" autofocus onfocus=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "\" onmouseover=alert(1) x=",
                "\\\"",
                "\\\");alert(1);//",
                "\\u0022",
                "\\u003cimg src=x onerror=alert(1)\\u003e",
                "&quot;&#39;&lt;",
                "&quot;);alert(1);//",
                "&#x22;);alert(1)//",
                "&amp;quot;",
                "'+alert(1)+'",
                "*/alert(1)/*",
                "javascript:alert(1)",
                "\n\r\t\0",
                "\nalert(1)\n",
                "{\"__proto__\":",
                "a\",\"__proto__\":1",
                "__proto__",
                "constructor",
                "a\uD800b",
                "\uDC00",
                "\uD83D",
                "飞书😀",
                "\uFEFF",
                "\u202Etxt.exe",
                "\u0085\u007f\u0001");
    }
}
