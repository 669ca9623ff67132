package com.example.benchmarks.json;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Text to typed value and back. What is read by this project is a checked request or a result with all its unknown members. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {

    @Param({"FEISHU_API", "JACKSON", "AVAJE", "FASTJSON2", "GSON"})
    Library library;

    @Param({
        "CHAT_REQUEST", "CHAT_RESULT", "CHAT_RESULT_LATIN", "CONTACT_REQUEST", "CONTACT_RESULT", "CONTACT_RESULT_LATIN"
    })
    Payload payload;

    private String json;
    private Object value;
    private Function<String, ?> reader;
    private Function<Object, String> writer;

    /** Reads the value that is written. */
    @Setup
    public void prepare() {
        json = payload.json();
        reader = library.reader(payload);
        writer = library.writer(payload);
        value = reader.apply(json);
    }

    /** JSON to a typed value. */
    @Benchmark
    public Object read() {
        return reader.apply(json);
    }

    /** A typed value to JSON. */
    @Benchmark
    public String write() {
        return writer.apply(value);
    }
}
