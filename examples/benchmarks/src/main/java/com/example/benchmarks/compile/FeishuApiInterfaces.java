package com.example.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * This project: interfaces that name ten APIs each.
 *
 * @param ownPages whether pages that are not packed with the project were packed beforehand, or are read by the compilation
 */
record FeishuApiInterfaces(OwnPages ownPages) implements Generator {

    enum OwnPages {
        PACKED,
        READ
    }

    private static final int PER_INTERFACE = 10;

    @Override
    public String name() {
        return ownPages == OwnPages.PACKED ? "feishu-api" : "feishu-api-reading-pages";
    }

    @Override
    public String jarsName() {
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
        if (!workload.hasOwnPages()) {
            return List.of();
        }
        String models = ownPages == OwnPages.PACKED ? File.pathSeparator + workload.models() : "";
        return List.of("-Afeishu.spec=" + workload.pages() + models);
    }
}
