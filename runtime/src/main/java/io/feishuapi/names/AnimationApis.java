package io.feishuapi.names;

/** Names of the APIs in the category {@code animation} of the docs. */
public interface AnimationApis {

    /** 把组件的背景换成另一种颜色。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_backgroundcolor">Animation.backgroundColor</a> */
    String ANIMATION_BACKGROUND_COLOR = "Animation.backgroundColor";

    /** 改变组件的 bottom 值。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_bottom">Animation.bottom</a> */
    String ANIMATION_BOTTOM = "Animation.bottom";

    /** 导出动画队列，用作组件的 {@code animation} 属性。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_export">Animation.export</a> */
    String ANIMATION_EXPORT = "Animation.export";

    /** 改变组件的高度。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_height">Animation.height</a> */
    String ANIMATION_HEIGHT = "Animation.height";

    /** 改变组件的 left 值。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_left">Animation.left</a> */
    String ANIMATION_LEFT = "Animation.left";

    /** 用 2D 矩阵变换组件，矩阵由 6 个值给出，等同 CSS 的 <a href="https://developer.mozilla.org/en-US/docs/Web/CSS/transform-function/matrix()">transform-function matrix</a>。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_matrix">Animation.matrix</a> */
    String ANIMATION_MATRIX = "Animation.matrix";

    /** 用 4x4 齐次矩阵对组件做 3D 变换，等同 CSS 的 <a href="https://developer.mozilla.org/en-US/docs/Web/CSS/transform-function/matrix3d()">transform-function matrix3d</a>。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_matrix3d">Animation.matrix3d</a> */
    String ANIMATION_MATRIX3D = "Animation.matrix3d";

    /** 改变组件的透明度。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_opacity">Animation.opacity</a> */
    String ANIMATION_OPACITY = "Animation.opacity";

    /** 改变组件的 right 值。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_right">Animation.right</a> */
    String ANIMATION_RIGHT = "Animation.right";

    /** 绕原点按顺时针方向转动组件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_rotate">Animation.rotate</a> */
    String ANIMATION_ROTATE = "Animation.rotate";

    /** 绕一根固定的轴按顺时针方向转动组件，轴由 x、y、z 给出。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_rotate3d">Animation.rotate3d</a> */
    String ANIMATION_ROTATE3D = "Animation.rotate3d";

    /** 绕 X 轴按顺时针方向转动组件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_rotatex">Animation.rotateX</a> */
    String ANIMATION_ROTATE_X = "Animation.rotateX";

    /** 绕 Y 轴按顺时针方向转动组件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_rotateY">Animation.rotateY</a> */
    String ANIMATION_ROTATE_Y = "Animation.rotateY";

    /** 绕 Z 轴按顺时针方向转动组件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_rotatez">Animation.rotateZ</a> */
    String ANIMATION_ROTATE_Z = "Animation.rotateZ";

    /** 在平面内放大或缩小组件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_scale">Animation.scale</a> */
    String ANIMATION_SCALE = "Animation.scale";

    /** 在三个方向上放大或缩小组件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_scale3d">Animation.scale3d</a> */
    String ANIMATION_SCALE3D = "Animation.scale3d";

    /** 沿 X 轴放大或缩小组件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_scalex">Animation.scaleX</a> */
    String ANIMATION_SCALE_X = "Animation.scaleX";

    /** 沿 Y 轴放大或缩小组件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_scaley">Animation.scaleY</a> */
    String ANIMATION_SCALE_Y = "Animation.scaleY";

    /** 沿 Z 轴放大或缩小组件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_scalez">Animation.scaleZ</a> */
    String ANIMATION_SCALE_Z = "Animation.scaleZ";

    /** 让组件同时在 X 轴和 Y 轴方向倾斜。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_skew">Animation.skew</a> */
    String ANIMATION_SKEW = "Animation.skew";

    /** 让组件在 X 轴方向倾斜。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_skewx">Animation.skewX</a> */
    String ANIMATION_SKEW_X = "Animation.skewX";

    /** 让组件在 Y 轴方向倾斜。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_skewy">Animation.skewY</a> */
    String ANIMATION_SKEW_Y = "Animation.skewY";

    /** 结束当前的动画组，并指定该组如何播放。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_step">Animation.step</a> */
    String ANIMATION_STEP = "Animation.step";

    /** 改变组件的 top 值。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_top">Animation.top</a> */
    String ANIMATION_TOP = "Animation.top";

    /** 在平面内移动组件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_translate">Animation.translate</a> */
    String ANIMATION_TRANSLATE = "Animation.translate";

    /** 在三个方向上移动组件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_translate3d">Animation.translate3d</a> */
    String ANIMATION_TRANSLATE3D = "Animation.translate3d";

    /** 沿 X 轴移动组件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_translatex">Animation.translateX</a> */
    String ANIMATION_TRANSLATE_X = "Animation.translateX";

    /** 沿 Y 轴移动组件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_translatey">Animation.translateY</a> */
    String ANIMATION_TRANSLATE_Y = "Animation.translateY";

    /** 沿 Z 轴移动组件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_translatez">Animation.translateZ</a> */
    String ANIMATION_TRANSLATE_Z = "Animation.translateZ";

    /** 改变组件的宽度。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/animation/animation_width">Animation.width</a> */
    String ANIMATION_WIDTH = "Animation.width";

    /** 创建一个动画实例；用它的方法连缀着描述动画，以 {@code step} 分组，最后用 {@code export} 导出，交给组件的 {@code animation} 属性。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/animation/createanimation">createAnimation</a> */
    String CREATE_ANIMATION = "createAnimation";
}
