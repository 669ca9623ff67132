package io.feishuapi.names;

/** Names of the APIs in the category {@code file} of the docs. */
public interface FileApis {

    /** 看看一个文件或目录在不在。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_access">FileSystemManager.access</a> */
    String FILE_SYSTEM_MANAGER_ACCESS = "FileSystemManager.access";

    /** 同步地看看一个文件或目录在不在。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/access_sync">FileSystemManager.accessSync</a> */
    String FILE_SYSTEM_MANAGER_ACCESS_SYNC = "FileSystemManager.accessSync";

    /** 往文件末尾添加内容。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/appendfile">FileSystemManager.appendFile</a> */
    String FILE_SYSTEM_MANAGER_APPEND_FILE = "FileSystemManager.appendFile";

    /** 同步地往文件末尾添加内容。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/appendfilesync">FileSystemManager.appendFileSync</a> */
    String FILE_SYSTEM_MANAGER_APPEND_FILE_SYNC = "FileSystemManager.appendFileSync";

    /** 把本地的文件或目录复制一份。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_copy_file">FileSystemManager.copyFile</a> */
    String FILE_SYSTEM_MANAGER_COPY_FILE = "FileSystemManager.copyFile";

    /** 同步地把本地的文件或目录复制一份。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_copy_file_sync">FileSystemManager.copyFileSync</a> */
    String FILE_SYSTEM_MANAGER_COPY_FILE_SYNC = "FileSystemManager.copyFileSync";

    /** 得知一个本地文件有多大。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_get_file_info">FileSystemManager.getFileInfo</a> */
    String FILE_SYSTEM_MANAGER_GET_FILE_INFO = "FileSystemManager.getFileInfo";

    /** 列出用户目录里的文件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_get_saved_file_list">FileSystemManager.getSavedFileList</a> */
    String FILE_SYSTEM_MANAGER_GET_SAVED_FILE_LIST = "FileSystemManager.getSavedFileList";

    /** 新建一个本地目录。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_mkdir">FileSystemManager.mkdir</a> */
    String FILE_SYSTEM_MANAGER_MKDIR = "FileSystemManager.mkdir";

    /** 同步地新建一个本地目录。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_mkdir_sync">FileSystemManager.mkdirSync</a> */
    String FILE_SYSTEM_MANAGER_MKDIR_SYNC = "FileSystemManager.mkdirSync";

    /** 读取一个本地文件，可以只读其中一段。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_read_file">FileSystemManager.readFile</a> */
    String FILE_SYSTEM_MANAGER_READ_FILE = "FileSystemManager.readFile";

    /** 同步读取一个本地文件，直接返回其内容。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_read_file_sync">FileSystemManager.readFileSync</a> */
    String FILE_SYSTEM_MANAGER_READ_FILE_SYNC = "FileSystemManager.readFileSync";

    /** 列出一个本地目录里的文件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_read_dir">FileSystemManager.readdir</a> */
    String FILE_SYSTEM_MANAGER_READDIR = "FileSystemManager.readdir";

    /** 同步地列出一个本地目录里的文件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_read_dir_sync">FileSystemManager.readdirSync</a> */
    String FILE_SYSTEM_MANAGER_READDIR_SYNC = "FileSystemManager.readdirSync";

    /** 删掉一个已保存到本地的文件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_remove_saved_file">FileSystemManager.removeSavedFile</a> */
    String FILE_SYSTEM_MANAGER_REMOVE_SAVED_FILE = "FileSystemManager.removeSavedFile";

    /** 给本地文件或目录换个名字。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_rename">FileSystemManager.rename</a> */
    String FILE_SYSTEM_MANAGER_RENAME = "FileSystemManager.rename";

    /** 同步地给本地文件或目录换个名字。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_rename_sync">FileSystemManager.renameSync</a> */
    String FILE_SYSTEM_MANAGER_RENAME_SYNC = "FileSystemManager.renameSync";

    /** 删掉一个本地目录。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_rmdir">FileSystemManager.rmdir</a> */
    String FILE_SYSTEM_MANAGER_RMDIR = "FileSystemManager.rmdir";

    /** 同步地删掉一个本地目录。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_rmdir_sync">FileSystemManager.rmdirSync</a> */
    String FILE_SYSTEM_MANAGER_RMDIR_SYNC = "FileSystemManager.rmdirSync";

    /** 保存临时文件：把它转存到本地用户目录，路径可以自定。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_save_file">FileSystemManager.saveFile</a> */
    String FILE_SYSTEM_MANAGER_SAVE_FILE = "FileSystemManager.saveFile";

    /** 同步地把临时文件转存到本地用户目录，直接返回新路径。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_save_file_sync">FileSystemManager.saveFileSync</a> */
    String FILE_SYSTEM_MANAGER_SAVE_FILE_SYNC = "FileSystemManager.saveFileSync";

    /** 取得描述一个本地文件的 Stats 对象：大小、权限、时间，以及是文件还是目录。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_stat">FileSystemManager.stat</a> */
    String FILE_SYSTEM_MANAGER_STAT = "FileSystemManager.stat";

    /** 同步地取得描述一个本地文件的 Stats 对象：大小、权限、时间，以及是文件还是目录。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_stat_sync">FileSystemManager.statSync</a> */
    String FILE_SYSTEM_MANAGER_STAT_SYNC = "FileSystemManager.statSync";

    /** 删掉一个本地文件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_unlink">FileSystemManager.unlink</a> */
    String FILE_SYSTEM_MANAGER_UNLINK = "FileSystemManager.unlink";

    /** 同步地删掉一个本地文件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_unlink_sync">FileSystemManager.unlinkSync</a> */
    String FILE_SYSTEM_MANAGER_UNLINK_SYNC = "FileSystemManager.unlinkSync";

    /** 把内容写进一个本地文件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_write_file">FileSystemManager.writeFile</a> */
    String FILE_SYSTEM_MANAGER_WRITE_FILE = "FileSystemManager.writeFile";

    /** 同步地把内容写进一个本地文件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/file_system_manager/file_system_manager_write_file_sync">FileSystemManager.writeFileSync</a> */
    String FILE_SYSTEM_MANAGER_WRITE_FILE_SYNC = "FileSystemManager.writeFileSync";

    /** 得知 Stats 所描述的是不是一个目录。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/stat/stats_is_directory">Stats.isDirectory</a> */
    String STATS_IS_DIRECTORY = "Stats.isDirectory";

    /** 得知 Stats 所描述的是不是一个普通文件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/stat/stats_is_file">Stats.isFile</a> */
    String STATS_IS_FILE = "Stats.isFile";

    /** 弹出云文档列表，由用户挑选文档。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/docspicker">docsPicker</a> */
    String DOCS_PICKER = "docsPicker";

    /** 弹出附件列表，由用户挑选文件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/filepicker">filePicker</a> */
    String FILE_PICKER = "filePicker";

    /** 返回文件管理器，文件和目录的各种操作都由它进行；全局只有一个。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/tt_get_file_system_manager">getFileSystemManager</a> */
    String GET_FILE_SYSTEM_MANAGER = "getFileSystemManager";

    /** 另开一页展示文件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/opendocument">openDocument</a> */
    String OPEN_DOCUMENT = "openDocument";

    /** 把临时文件转存到本地用户目录。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/savefile">saveFile</a> */
    String SAVE_FILE = "saveFile";

    /** 把文件另存到本地的指定目录。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/file/savefileas">saveFileAs</a> */
    String SAVE_FILE_AS = "saveFileAs";
}
