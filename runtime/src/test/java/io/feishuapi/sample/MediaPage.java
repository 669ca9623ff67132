package io.feishuapi.sample;

/** What a page has where the objects of this package live: a script that defines {@code tt}, which writes down what it is told. */
public final class MediaPage {

    public static final String TT = """
            var log = [];
            var tt = (function () {
                function Audio(name) { this.name = name; this.paused = true; this.src = ''; this.listeners = []; }
                Audio.prototype = {
                    play: function () { this.paused = false; log.push(this.name + '.play'); },
                    seek: function (position) {
                        if (position > 100) { throw new Error('beyond the end'); }
                        log.push(this.name + '.seek ' + position);
                        this.listeners.forEach(function (listener) { listener({time: position}); });
                    },
                    onTimeUpdate: function (listener) { this.listeners.push(listener); },
                    offTimeUpdate: function (listener) {
                        this.listeners = this.listeners.filter(function (each) { return each !== listener; });
                    }
                };
                function Animation(steps) { this.steps = steps; }
                Animation.prototype = {
                    rotate: function (angle) { this.steps.push(angle); return this; },
                    step: function () { this.steps.push('step'); return this; },
                    copy: function () { return new Animation(this.steps.slice()); },
                    'export': function () { return this.steps; }
                };
                function Canvas(id) { this.id = id; this.style = null; this.drawn = []; }
                Canvas.prototype = {
                    fillRect: function (x, y, w, h) { this.drawn.push([x, y, w, h].join()); },
                    createLinearGradient: function () {
                        var stops = [];
                        return {stops: stops, addStop: function (stop) { stops.push(stop); }};
                    },
                    setFillStyle: function (style) { this.drawn.push('style ' + style.stops.join()); },
                    draw: function (reverse, done) { log.push(this.id + ': ' + this.drawn.join('; ')); done(); }
                };
                var audios = 0, files = {
                    readFileSync: function (path) { return 'text of ' + path; },
                    statSync: function (path) {
                        return {stat: {size: path.length, isFile: function () { return path.indexOf('/') > 0; }}, errMsg: 'ok'};
                    }
                };
                return {
                    createInnerAudioContext: function () { audios++; return new Audio('audio' + audios); },
                    createAnimation: function () { return new Animation([]); },
                    createCanvasContext: function (id) { return id === 'none' ? null : new Canvas(id); },
                    getFileSystemManager: function () { return files; },
                    downloadFile: function (o) {
                        return {abort: function () { log.push('aborted'); o.fail({errMsg: 'downloadFile:fail abort'}); }};
                    }
                };
            })();
            """;

    private MediaPage() {}
}
