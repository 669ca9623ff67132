package io.feishuapi.socket;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A socket whose page only sends what a test says. */
class SilentChannel implements MessageChannel {

    final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    volatile boolean closed;

    static String hello(String page) {
        return "{\"type\":\"hello\",\"page\":\"" + page + "\",\"load\":\"l\",\"received\":0}";
    }

    static String event(long n, long confirmed, long id) {
        return "{\"n\":" + n + ",\"confirmed\":" + confirmed + ",\"type\":\"answer\",\"id\":" + id
                + ",\"outcome\":\"event\",\"value\":" + n + "}";
    }

    @Override
    public void send(String text) {
        sent.add(text);
    }

    @Override
    public void close() {
        closed = true;
    }
}
