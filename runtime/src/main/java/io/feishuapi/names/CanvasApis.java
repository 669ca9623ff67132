package io.feishuapi.names;

/** Names of the APIs in the category {@code canvas} of the docs. */
public interface CanvasApis {

    /** 给当前路径加上一段圆弧。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-arc">CanvasContext.arc</a> */
    String CANVAS_CONTEXT_ARC = "CanvasContext.arc";

    /** 按两个控制点和半径，给当前路径加上一段弧线，绘制点随之移动。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-arcTo">CanvasContext.arcTo</a> */
    String CANVAS_CONTEXT_ARC_TO = "CanvasContext.arcTo";

    /** 开始一条新的子路径。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-beginPath">CanvasContext.beginPath</a> */
    String CANVAS_CONTEXT_BEGIN_PATH = "CanvasContext.beginPath";

    /** 给路径加上一段三次贝塞尔曲线，曲线从路径的前一个点开始。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-bezierCurveTo">CanvasContext.bezierCurveTo</a> */
    String CANVAS_CONTEXT_BEZIER_CURVE_TO = "CanvasContext.bezierCurveTo";

    /** 擦去画布上一块矩形区域里的内容。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-clearRect">CanvasContext.clearRect</a> */
    String CANVAS_CONTEXT_CLEAR_RECT = "CanvasContext.clearRect";

    /** 按当前路径剪切画布，此后只能画在剪切出的范围里。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-clip">CanvasContext.clip</a> */
    String CANVAS_CONTEXT_CLIP = "CanvasContext.clip";

    /** 封闭当前路径，把它的终点与起点连起来。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-closePath">CanvasContext.closePath</a> */
    String CANVAS_CONTEXT_CLOSE_PATH = "CanvasContext.closePath";

    /** 创建一个圆形渐变，用作填充或描边的样式。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-createCircularGradient">CanvasContext.createCircularGradient</a> */
    String CANVAS_CONTEXT_CREATE_CIRCULAR_GRADIENT = "CanvasContext.createCircularGradient";

    /** 创建一个线性渐变，用作填充或描边的样式。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-createLinearGradient">CanvasContext.createLinearGradient</a> */
    String CANVAS_CONTEXT_CREATE_LINEAR_GRADIENT = "CanvasContext.createLinearGradient";

    /** 用一张图片创建图案，可指定图片如何重复，用作填充或描边的样式。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-createPattern">CanvasContext.createPattern</a> */
    String CANVAS_CONTEXT_CREATE_PATTERN = "CanvasContext.createPattern";

    /** 把此前描述的路径、变形、样式等操作一并画到 Canvas 上。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-draw">CanvasContext.draw</a> */
    String CANVAS_CONTEXT_DRAW = "CanvasContext.draw";

    /** 把一张图片或它的一部分画到画布上。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-drawImage">CanvasContext.drawImage</a> */
    String CANVAS_CONTEXT_DRAW_IMAGE = "CanvasContext.drawImage";

    /** 给当前路径的内部填上颜色，默认填黑色。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-fill">CanvasContext.fill</a> */
    String CANVAS_CONTEXT_FILL = "CanvasContext.fill";

    /** 画一个填满颜色的矩形，它不进入当前路径。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-fillRect">CanvasContext.fillRect</a> */
    String CANVAS_CONTEXT_FILL_RECT = "CanvasContext.fillRect";

    /** 在画布上写字，字的内部填满颜色。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-fillText">CanvasContext.fillText</a> */
    String CANVAS_CONTEXT_FILL_TEXT = "CanvasContext.fillText";

    /** 给路径加上一条线段，从前一个点到指定的点，绘制点随之移动。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-lineTo">CanvasContext.lineTo</a> */
    String CANVAS_CONTEXT_LINE_TO = "CanvasContext.lineTo";

    /** 同步算出一段文字有多宽。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-measureText">CanvasContext.measureText</a> */
    String CANVAS_CONTEXT_MEASURE_TEXT = "CanvasContext.measureText";

    /** 把绘制点移到指定的位置，不留下线条。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-moveTo">CanvasContext.moveTo</a> */
    String CANVAS_CONTEXT_MOVE_TO = "CanvasContext.moveTo";

    /** 给路径加上一段二次贝塞尔曲线，曲线从路径的前一个点开始。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-quadraticCurveTo">CanvasContext.quadraticCurveTo</a> */
    String CANVAS_CONTEXT_QUADRATIC_CURVE_TO = "CanvasContext.quadraticCurveTo";

    /** 给当前路径加上一个矩形。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-rect">CanvasContext.rect</a> */
    String CANVAS_CONTEXT_RECT = "CanvasContext.rect";

    /** 取回存在栈里的绘图上下文。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-restore">CanvasContext.restore</a> */
    String CANVAS_CONTEXT_RESTORE = "CanvasContext.restore";

    /** 以原点为中心，顺时针转动坐标轴。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-rotate">CanvasContext.rotate</a> */
    String CANVAS_CONTEXT_ROTATE = "CanvasContext.rotate";

    /** 把当前的绘图上下文存进栈里，另起一个新的。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-save">CanvasContext.save</a> */
    String CANVAS_CONTEXT_SAVE = "CanvasContext.save";

    /** 缩放坐标，此后所画路径的横坐标和纵坐标都随之缩放。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-scale">CanvasContext.scale</a> */
    String CANVAS_CONTEXT_SCALE = "CanvasContext.scale";

    /** 指定用什么填充。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-setFillStyle">CanvasContext.setFillStyle</a> */
    String CANVAS_CONTEXT_SET_FILL_STYLE = "CanvasContext.setFillStyle";

    /** 指定此后所画内容的不透明度。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-setGlobalAlpha">CanvasContext.setGlobalAlpha</a> */
    String CANVAS_CONTEXT_SET_GLOBAL_ALPHA = "CanvasContext.setGlobalAlpha";

    /** 指定线条两端的形状。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-setLineCap">CanvasContext.setLineCap</a> */
    String CANVAS_CONTEXT_SET_LINE_CAP = "CanvasContext.setLineCap";

    /** 指定虚线的样式。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-setLineDash">CanvasContext.setLineDash</a> */
    String CANVAS_CONTEXT_SET_LINE_DASH = "CanvasContext.setLineDash";

    /** 指定两条线相接处的形状。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-setLineJoin">CanvasContext.setLineJoin</a> */
    String CANVAS_CONTEXT_SET_LINE_JOIN = "CanvasContext.setLineJoin";

    /** 指定线条有多粗。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-setLineWidth">CanvasContext.setLineWidth</a> */
    String CANVAS_CONTEXT_SET_LINE_WIDTH = "CanvasContext.setLineWidth";

    /** 指定两条线相接处的斜面最多能倾斜到什么程度，即最大斜接长度。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-setMiterLimit">CanvasContext.setMiterLimit</a> */
    String CANVAS_CONTEXT_SET_MITER_LIMIT = "CanvasContext.setMiterLimit";

    /** 给此后所画的形状加上阴影。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-setShadow">CanvasContext.setShadow</a> */
    String CANVAS_CONTEXT_SET_SHADOW = "CanvasContext.setShadow";

    /** 指定用什么描线。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-setStrokeStyle">CanvasContext.setStrokeStyle</a> */
    String CANVAS_CONTEXT_SET_STROKE_STYLE = "CanvasContext.setStrokeStyle";

    /** 指定文字在水平方向如何对齐。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-setTextAlign">CanvasContext.setTextAlign</a> */
    String CANVAS_CONTEXT_SET_TEXT_ALIGN = "CanvasContext.setTextAlign";

    /** 指定文字以哪条基线对齐。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-setTextBaseline">CanvasContext.setTextBaseline</a> */
    String CANVAS_CONTEXT_SET_TEXT_BASELINE = "CanvasContext.setTextBaseline";

    /** 换上一个新的坐标变换矩阵，原有的变换不再有效。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-setTransform">CanvasContext.setTransform</a> */
    String CANVAS_CONTEXT_SET_TRANSFORM = "CanvasContext.setTransform";

    /** 画出当前路径的边线，默认用黑色。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-stroke">CanvasContext.stroke</a> */
    String CANVAS_CONTEXT_STROKE = "CanvasContext.stroke";

    /** 画一个矩形的边线，它不进入当前路径。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-strokeRect">CanvasContext.strokeRect</a> */
    String CANVAS_CONTEXT_STROKE_RECT = "CanvasContext.strokeRect";

    /** 在画布上写字，只描出字的轮廓。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-strokeText">CanvasContext.strokeText</a> */
    String CANVAS_CONTEXT_STROKE_TEXT = "CanvasContext.strokeText";

    /** 在已有的坐标变换上再叠加一个矩阵，每次调用都乘上之前的变换矩阵。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-transform">CanvasContext.transform</a> */
    String CANVAS_CONTEXT_TRANSFORM = "CanvasContext.transform";

    /** 移动坐标系的原点；原点起初在页面的左上角。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvascontext/canvascontext-translate">CanvasContext.translate</a> */
    String CANVAS_CONTEXT_TRANSLATE = "CanvasContext.translate";

    /** 读出画布上一块区域的像素。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvasgetimagedata">canvasGetImageData</a> */
    String CANVAS_GET_IMAGE_DATA = "canvasGetImageData";

    /** 把一组像素写到画布上。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvasputimagedata">canvasPutImageData</a> */
    String CANVAS_PUT_IMAGE_DATA = "canvasPutImageData";

    /** 把画布上一块区域存成图片，得到图片文件的路径。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvastotempfilepath">canvasToTempFilePath</a> */
    String CANVAS_TO_TEMP_FILE_PATH = "canvasToTempFilePath";

    /** 按 canvasId 找到一个 Canvas 组件，返回在它上面绘图的上下文。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/canvas-drawing/canvas-drawing">createCanvasContext</a> */
    String CREATE_CANVAS_CONTEXT = "createCanvasContext";
}
