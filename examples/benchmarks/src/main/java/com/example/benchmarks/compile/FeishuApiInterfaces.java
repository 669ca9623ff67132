package com.example.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** This project: interfaces that name ten APIs each. */
final class FeishuApiInterfaces implements Generator {

    private static final int PER_INTERFACE = 10;

    @Override
    public String name() {
        return "feishu-api";
    }

    @Override
    public void writeSources(Workload workload, Path folder) throws IOException {
        List<ApiShape> apis = workload.apis();
        for (int start = 0; start < apis.size(); start += PER_INTERFACE) {
            String names = apis.subList(start, Math.min(apis.size(), start + PER_INTERFACE)).stream()
                    .map(api -> "\"" + api.name() + "\"")
                    .collect(Collectors.joining(", "));
            String type = "Apis" + start / PER_INTERFACE;
            JavaSources.write(folder, type, "@io.feishuapi.FeishuApi({" + names + "})\ninterface " + type + " {}\n");
        }
    }

    @Override
    public List<String> arguments(Workload workload) {
        return workload.hasOwnPages() ? List.of("-Afeishu.spec=" + workload.pages()) : List.of();
    }
}
