package io.feishuapi.spec.needs;

import java.util.List;

/**
 * What the APIs of one annotated interface need.
 *
 * @param interfaceName the interface's binary name, such as {@code com.example.Outer$ChatApi}
 * @param apis its APIs, in the order of the annotation
 */
public record InterfaceNeeds(String interfaceName, List<ApiNeeds> apis) {

    /** Where class files carry what their interfaces need, one file for each interface. */
    public static final String FOLDER = "META-INF/feishu-api/apis/";

    /** What the files' names end with. */
    public static final String ENDING = ".json";

    public InterfaceNeeds {
        apis = List.copyOf(apis);
    }

    /** The path of this interface's file. */
    public String path() {
        return FOLDER + interfaceName + ENDING;
    }
}
