(function (root, binary) {
    // Defines tt and h5sdk by way of a host. ES5 only.
    var lastId = 0, waiting = {}, listening = {}, send = null, ask = null;

    function later(callback, argument) {
        if (typeof callback === 'function') {
            root.setTimeout(function () { callback(argument); }, 0);
        }
    }

    function message(type, id, api, request) {
        var json = binary.stringify(request);
        return '{"type":"' + type + '","id":' + id + ',"api":' + JSON.stringify(api)
            + ',"request":' + (json === undefined ? '{}' : json) + '}';
    }

    /* A host may answer at once, by a promise, or by feishuHost.receive. */
    function deliver(text) {
        var answer = send(text);
        if (answer && typeof answer.then === 'function') {
            answer.then(function (later) {
                if (typeof later === 'string') {
                    receive(later);
                }
            });
        } else if (typeof answer === 'string') {
            receive(answer);
        }
    }

    function caller(api) {
        return function (request) {
            lastId++;
            waiting[lastId] = request || {};
            deliver(message('call', lastId, api, request));
        };
    }

    function returner(api) {
        return function () {
            lastId++;
            var text = ask(message('sync', lastId, api, Array.prototype.slice.call(arguments)));
            if (typeof text !== 'string') {
                throw new Error(api + ':fail this host answers later, it cannot return a value');
            }
            var answer = binary.parse(text);
            if (answer.outcome !== 'success') {
                throw new Error(answer.value.errMsg);
            }
            return answer.value;
        };
    }

    /* The function for events goes in alone, or as a parameter of any name but these two. */
    function eventFunction(argument) {
        var found;
        if (typeof argument === 'function') {
            return argument;
        }
        Object.keys(argument || {}).forEach(function (name) {
            if (typeof argument[name] === 'function' && name !== 'fail' && name !== 'complete') {
                found = found || argument[name];
            }
        });
        return found;
    }

    function listener(api) {
        return function (argument) {
            var request = typeof argument === 'function' || !argument ? {} : argument;
            lastId++;
            listening[lastId] = {api: api, callback: eventFunction(argument), request: request};
            deliver(message('listen', lastId, api, request));
        };
    }

    function unlistener(api) {
        return function (argument) {
            var callback = eventFunction(argument);
            Object.keys(listening).forEach(function (id) {
                if (listening[id].api === api && (callback === undefined || listening[id].callback === callback)) {
                    delete listening[id];
                    deliver(message('unsubscribe', id, api, {}));
                }
            });
        };
    }

    function define(name, body) {
        var parts = name.split('.'), last = parts.pop(), target = root.tt;
        parts.forEach(function (part) {
            var owner = target[part] || {};
            target[part] = owner;
            target['get' + part] = function () { return owner; };
            target = owner;
        });
        target[last] = body;
    }

    function hear(answer) {
        var heard = listening[answer.id];
        if (heard && answer.outcome === 'ended') {
            delete listening[answer.id];
            if (typeof heard.request.fail === 'function') {
                heard.request.fail(answer.value);
            }
        } else if (heard && heard.callback) {
            heard.callback(answer.value);
        }
    }

    function receive(text) {
        var answer = binary.parse(text), request = waiting[answer.id];
        if (answer.outcome === 'event' || answer.outcome === 'ended') {
            hear(answer);
        } else if (request) {
            delete waiting[answer.id];
            if (typeof request[answer.outcome] === 'function') {
                request[answer.outcome](answer.value);
            }
            if (typeof request.complete === 'function') {
                request.complete(answer.value);
            }
        }
    }

    function lose(reason) {
        var lost = waiting;
        waiting = {};
        Object.keys(lost).forEach(function (id) {
            later(lost[id].fail, {errMsg: reason});
            later(lost[id].complete, {errMsg: reason});
        });
    }

    /* A value that the page returns at once is waited for by asking. */
    function install(names, sending, asking) {
        send = sending;
        ask = asking || sending;
        root.tt = root.tt || {};
        root.h5sdk = {
            config: function (options) { later(options && options.onSuccess, {}); },
            ready: function (callback) { later(callback); },
            error: function () {}
        };
        names.calls.forEach(function (name) { define(name, caller(name)); });
        names.returns.forEach(function (name) { define(name, returner(name)); });
        names.listeners.forEach(function (name) {
            define(name, listener(name));
            define(name.replace(/(^|\.)on([^.]*)$/, '$1off$2'), unlistener(name));
        });
    }

    /* Older engines open sockets at whole addresses only. */
    function absolute(url) {
        return url.charAt(0) === '/' ? root.location.protocol.replace('http', 'ws') + '//' + root.location.host + url : url;
    }

    /* Messages wait for the socket to open; a lost socket fails what was called over it, and listeners begin anew. */
    function installOverSocket(names, url, syncUrl) {
        var socket = null, open = false, queue = [];

        function begin() {
            socket = new root.WebSocket(absolute(url));
            socket.onopen = function () {
                open = true;
                queue.splice(0).forEach(function (text) { socket.send(text); });
            };
            socket.onmessage = function (event) { receive(event.data); };
            socket.onclose = function () {
                open = false;
                lose('the host is gone');
                queue = Object.keys(listening).map(function (id) {
                    return message('listen', id, listening[id].api, listening[id].request);
                });
                root.setTimeout(begin, 500);
            };
        }

        function post(text) {
            var request = new root.XMLHttpRequest();
            request.open('POST', syncUrl, false);
            request.send(text);
            return request.status === 200 ? request.responseText : undefined;
        }

        install(names, function (text) {
            if (open) {
                socket.send(text);
            } else {
                queue.push(text);
            }
        }, syncUrl ? post : function () {});
        begin();
    }

    root.feishuHost = {install: install, installOverSocket: installOverSocket, receive: receive};
})
