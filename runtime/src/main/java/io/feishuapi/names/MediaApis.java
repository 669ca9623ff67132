package io.feishuapi.names;

/** Names of the APIs in the category {@code media} of the docs. */
public interface MediaApis {

    /** 背景音频可以播放时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/backgroundaudio/backgroundaudiomanager/oncanplay">BackgroundAudioManager.onCanplay</a> */
    String BACKGROUND_AUDIO_MANAGER_ON_CANPLAY = "BackgroundAudioManager.onCanplay";

    /** 背景音频自己播放到结尾时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/backgroundaudio/backgroundaudiomanager/onended">BackgroundAudioManager.onEnded</a> */
    String BACKGROUND_AUDIO_MANAGER_ON_ENDED = "BackgroundAudioManager.onEnded";

    /** 背景音频播放出错时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/backgroundaudio/backgroundaudiomanager/onerror">BackgroundAudioManager.onError</a> */
    String BACKGROUND_AUDIO_MANAGER_ON_ERROR = "BackgroundAudioManager.onError";

    /** 背景音频暂停时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/backgroundaudio/backgroundaudiomanager/onpause">BackgroundAudioManager.onPause</a> */
    String BACKGROUND_AUDIO_MANAGER_ON_PAUSE = "BackgroundAudioManager.onPause";

    /** 背景音频开始播放时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/backgroundaudio/backgroundaudiomanager/onplay">BackgroundAudioManager.onPlay</a> */
    String BACKGROUND_AUDIO_MANAGER_ON_PLAY = "BackgroundAudioManager.onPlay";

    /** 背景音频跳到新的位置之后回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/backgroundaudio/backgroundaudiomanager/onseeked">BackgroundAudioManager.onSeeked</a> */
    String BACKGROUND_AUDIO_MANAGER_ON_SEEKED = "BackgroundAudioManager.onSeeked";

    /** 音频正在跳到新的位置时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/backgroundaudio/backgroundaudiomanager/onseeking">BackgroundAudioManager.onSeeking</a> */
    String BACKGROUND_AUDIO_MANAGER_ON_SEEKING = "BackgroundAudioManager.onSeeking";

    /** 背景音频停止时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/backgroundaudio/backgroundaudiomanager/onstop">BackgroundAudioManager.onStop</a> */
    String BACKGROUND_AUDIO_MANAGER_ON_STOP = "BackgroundAudioManager.onStop";

    /** 背景音频的播放进度更新时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/backgroundaudio/backgroundaudiomanager/ontimeupdate">BackgroundAudioManager.onTimeUpdate</a> */
    String BACKGROUND_AUDIO_MANAGER_ON_TIME_UPDATE = "BackgroundAudioManager.onTimeUpdate";

    /** 背景音频缓冲不够、只能停下来等数据时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/backgroundaudio/backgroundaudiomanager/onwaiting">BackgroundAudioManager.onWaiting</a> */
    String BACKGROUND_AUDIO_MANAGER_ON_WAITING = "BackgroundAudioManager.onWaiting";

    /** 暂停正在播放的背景音频。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/backgroundaudio/backgroundaudiomanager/pause">BackgroundAudioManager.pause</a> */
    String BACKGROUND_AUDIO_MANAGER_PAUSE = "BackgroundAudioManager.pause";

    /** 播放背景音频。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/backgroundaudio/backgroundaudiomanager/play">BackgroundAudioManager.play</a> */
    String BACKGROUND_AUDIO_MANAGER_PLAY = "BackgroundAudioManager.play";

    /** 让背景音频从某一时刻起播放。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/backgroundaudio/backgroundaudiomanager/seek">BackgroundAudioManager.seek</a> */
    String BACKGROUND_AUDIO_MANAGER_SEEK = "BackgroundAudioManager.seek";

    /** 停止播放背景音频。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/backgroundaudio/backgroundaudiomanager/stop">BackgroundAudioManager.stop</a> */
    String BACKGROUND_AUDIO_MANAGER_STOP = "BackgroundAudioManager.stop";

    /** 把相机镜头拉近或推远到给定的缩放级别。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/camera/cameracontext/setzoom">CameraContext.setZoom</a> */
    String CAMERA_CONTEXT_SET_ZOOM = "CameraContext.setZoom";

    /** 用相机开始拍摄视频。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/camera/cameracontext/startrecord">CameraContext.startRecord</a> */
    String CAMERA_CONTEXT_START_RECORD = "CameraContext.startRecord";

    /** 停止用相机拍摄视频，得到录好的文件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/camera/cameracontext/stoprecord">CameraContext.stopRecord</a> */
    String CAMERA_CONTEXT_STOP_RECORD = "CameraContext.stopRecord";

    /** 用相机拍一张照片。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/camera/cameracontext/takephoto">CameraContext.takePhoto</a> */
    String CAMERA_CONTEXT_TAKE_PHOTO = "CameraContext.takePhoto";

    /** 销毁这个音频实例。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/destroy">InnerAudioContext.destroy</a> */
    String INNER_AUDIO_CONTEXT_DESTROY = "InnerAudioContext.destroy";

    /** 音频进入可以播放的状态时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/oncanplay">InnerAudioContext.onCanplay</a> */
    String INNER_AUDIO_CONTEXT_ON_CANPLAY = "InnerAudioContext.onCanplay";

    /** 音频自然播放到结尾时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/onended">InnerAudioContext.onEnded</a> */
    String INNER_AUDIO_CONTEXT_ON_ENDED = "InnerAudioContext.onEnded";

    /** 音频播放出错时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/onerror">InnerAudioContext.onError</a> */
    String INNER_AUDIO_CONTEXT_ON_ERROR = "InnerAudioContext.onError";

    /** 音频被暂停时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/onPause">InnerAudioContext.onPause</a> */
    String INNER_AUDIO_CONTEXT_ON_PAUSE = "InnerAudioContext.onPause";

    /** 音频开始播放时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/onPlay">InnerAudioContext.onPlay</a> */
    String INNER_AUDIO_CONTEXT_ON_PLAY = "InnerAudioContext.onPlay";

    /** 音频跳转到指定位置、跳转完成时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/onSeeked">InnerAudioContext.onSeeked</a> */
    String INNER_AUDIO_CONTEXT_ON_SEEKED = "InnerAudioContext.onSeeked";

    /** 音频正在跳转到别的位置时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/onseeking">InnerAudioContext.onSeeking</a> */
    String INNER_AUDIO_CONTEXT_ON_SEEKING = "InnerAudioContext.onSeeking";

    /** 音频停止时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/onstop">InnerAudioContext.onStop</a> */
    String INNER_AUDIO_CONTEXT_ON_STOP = "InnerAudioContext.onStop";

    /** 音频的播放进度变动时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/onTimeUpdate">InnerAudioContext.onTimeUpdate</a> */
    String INNER_AUDIO_CONTEXT_ON_TIME_UPDATE = "InnerAudioContext.onTimeUpdate";

    /** 音频缓冲不够、只能停下来等数据时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/onwaiting">InnerAudioContext.onWaiting</a> */
    String INNER_AUDIO_CONTEXT_ON_WAITING = "InnerAudioContext.onWaiting";

    /** 暂停播放，再播放时从暂停的地方继续。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/pause">InnerAudioContext.pause</a> */
    String INNER_AUDIO_CONTEXT_PAUSE = "InnerAudioContext.pause";

    /** 开始播放音频。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/play">InnerAudioContext.play</a> */
    String INNER_AUDIO_CONTEXT_PLAY = "InnerAudioContext.play";

    /** 让音频从某一时刻起播放。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/seek">InnerAudioContext.seek</a> */
    String INNER_AUDIO_CONTEXT_SEEK = "InnerAudioContext.seek";

    /** 停止这段音频的播放。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/inneraudiocontext/stop">InnerAudioContext.stop</a> */
    String INNER_AUDIO_CONTEXT_STOP = "InnerAudioContext.stop";

    /** 查询录音此刻处于哪种状态。 <a href="https://open.feishu.cn/document/web-app/gadget-api/media/record/recordermanager/getstate">RecorderManager.getState</a> */
    String RECORDER_MANAGER_GET_STATE = "RecorderManager.getState";

    /** 录音出错时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/record/recordermanager/onerror">RecorderManager.onError</a> */
    String RECORDER_MANAGER_ON_ERROR = "RecorderManager.onError";

    /** 每录满一帧时执行回调函数，一帧多大由 <a href="https://open.feishu.cn/document/uYjL24iN/uATMx4CMxEjLwETM/recordermanager/start">RecorderManager.start</a> 的 frameSize 指定。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/record/recordermanager/onframerecorded">RecorderManager.onFrameRecorded</a> */
    String RECORDER_MANAGER_ON_FRAME_RECORDED = "RecorderManager.onFrameRecorded";

    /** 录音暂停时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/record/recordermanager/onpause">RecorderManager.onPause</a> */
    String RECORDER_MANAGER_ON_PAUSE = "RecorderManager.onPause";

    /** 录音从暂停中恢复、继续进行时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/record/recordermanager/onresume">RecorderManager.onResume</a> */
    String RECORDER_MANAGER_ON_RESUME = "RecorderManager.onResume";

    /** 录音开始时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/record/recordermanager/onstart">RecorderManager.onStart</a> */
    String RECORDER_MANAGER_ON_START = "RecorderManager.onStart";

    /** 录音结束时执行回调函数，从中取得录音文件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/record/recordermanager/onstop">RecorderManager.onStop</a> */
    String RECORDER_MANAGER_ON_STOP = "RecorderManager.onStop";

    /** 暂停录音，之后可用 <a href="https://open.feishu.cn/document/uYjL24iN/uATMx4CMxEjLwETM/recordermanager/resume">RecorderManager.resume</a> 接着录。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/record/recordermanager/pause">RecorderManager.pause</a> */
    String RECORDER_MANAGER_PAUSE = "RecorderManager.pause";

    /** 让暂停的录音接着录。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/record/recordermanager/resume">RecorderManager.resume</a> */
    String RECORDER_MANAGER_RESUME = "RecorderManager.resume";

    /** 按所给的参数开始录音。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/record/recordermanager/start">RecorderManager.start</a> */
    String RECORDER_MANAGER_START = "RecorderManager.start";

    /** 结束录音，录得的文件由 <a href="https://open.feishu.cn/document/uYjL24iN/uATMx4CMxEjLwETM/recordermanager/onstop">RecorderManager.onStop</a> 交出。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/record/recordermanager/stop">RecorderManager.stop</a> */
    String RECORDER_MANAGER_STOP = "RecorderManager.stop";

    /** 让视频离开全屏。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/video/videocontext/exitfullscreen">VideoContext.exitFullScreen</a> */
    String VIDEO_CONTEXT_EXIT_FULL_SCREEN = "VideoContext.exitFullScreen";

    /** 暂停正在播放的视频。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/video/videocontext/pause">VideoContext.pause</a> */
    String VIDEO_CONTEXT_PAUSE = "VideoContext.pause";

    /** 开始播放视频。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/video/videocontext/play">VideoContext.play</a> */
    String VIDEO_CONTEXT_PLAY = "VideoContext.play";

    /** 调整视频的播放倍速。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/video/videocontext/playbackrate">VideoContext.playbackRate</a> */
    String VIDEO_CONTEXT_PLAYBACK_RATE = "VideoContext.playbackRate";

    /** 让视频全屏显示。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/video/videocontext/requestfullscreen">VideoContext.requestFullScreen</a> */
    String VIDEO_CONTEXT_REQUEST_FULL_SCREEN = "VideoContext.requestFullScreen";

    /** 让视频跳到某一时刻。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/video/videocontext/seek">VideoContext.seek</a> */
    String VIDEO_CONTEXT_SEEK = "VideoContext.seek";

    /** 停止播放视频。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/video/videocontext/stop">VideoContext.stop</a> */
    String VIDEO_CONTEXT_STOP = "VideoContext.stop";

    /** 让用户从相册挑图，或当场拍照。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/image/chooseimage">chooseImage</a> */
    String CHOOSE_IMAGE = "chooseImage";

    /** 让用户从系统相册挑选图片或视频，或当场拍摄。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/video/choosemedia">chooseMedia</a> */
    String CHOOSE_MEDIA = "chooseMedia";

    /** 让用户从相册挑一段视频，或当场拍摄。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/video/choosevideo">chooseVideo</a> */
    String CHOOSE_VIDEO = "chooseVideo";

    /** 压缩一张图片，可指定质量。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/image/compressimage">compressImage</a> */
    String COMPRESS_IMAGE = "compressImage";

    /** 创建 {@code CameraContext} 对象，用来操作页面内唯一的 <a href="https://open.feishu.cn/document/uYjL24iN/uYTNuYTNuYTN/camera">camera</a> 组件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/camera/createcameracontext">createCameraContext</a> */
    String CREATE_CAMERA_CONTEXT = "createCameraContext";

    /** 创建一个 {@code innerAudioContext} 实例，用来播放一段音频。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/audio/createinneraudiocontext">createInnerAudioContext</a> */
    String CREATE_INNER_AUDIO_CONTEXT = "createInnerAudioContext";

    /** 按 id 找到一个 {@code video} 组件，返回操作它的 {@code VideoContext}。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/video/createvideocontext">createVideoContext</a> */
    String CREATE_VIDEO_CONTEXT = "createVideoContext";

    /** 创建一个 {@code backgroundAudioManager} 实例，用来播放背景音频。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/backgroundaudio/getbackgroundaudiomanager">getBackgroundAudioManager</a> */
    String GET_BACKGROUND_AUDIO_MANAGER = "getBackgroundAudioManager";

    /** 查询一张图片的尺寸和本地路径。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/image/getimageinfo">getImageInfo</a> */
    String GET_IMAGE_INFO = "getImageInfo";

    /** 返回录音管理器 {@code recorderManager}，用来录音；它全局只有一个。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/record/getrecordermanager">getRecorderManager</a> */
    String GET_RECORDER_MANAGER = "getRecorderManager";

    /** 查询一段视频的格式、时长、大小等详情。 <a href="https://open.feishu.cn/document/web-app/gadget-api/media/video/getvideoinfo">getVideoInfo</a> */
    String GET_VIDEO_INFO = "getVideoInfo";

    /** 预览一张或一组图片。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/image/previewimage">previewImage</a> */
    String PREVIEW_IMAGE = "previewImage";

    /** 把一张图片存进系统相册。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/image/saveimagetophotosalbum">saveImageToPhotosAlbum</a> */
    String SAVE_IMAGE_TO_PHOTOS_ALBUM = "saveImageToPhotosAlbum";

    /** 把一段视频存进系统相册。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/media/video/savevideotophotosalbum">saveVideoToPhotosAlbum</a> */
    String SAVE_VIDEO_TO_PHOTOS_ALBUM = "saveVideoToPhotosAlbum";
}
