(function (root, binary) {
    // Defines tt and h5sdk by way of a host. ES5 only. An object with methods is an object here whose methods call the host; its
    // number is chosen here, so that nothing waits for it.
    var lastId = 0, waiting = {}, listening = {}, objects = {}, types = {}, page = '', send = null, ask = null, waits;

    function random() {
        return Math.floor(Math.random() * 9007199254740991) + 1;
    }

    function later(callback, argument) {
        if (typeof callback === 'function') {
            root.setTimeout(function () { callback(argument); }, 0);
        }
    }

    function numberOf(value) {
        return value && typeof value === 'object' && value.feishuObject || 0;
    }

    function message(type, id, api, request, more) {
        var json = binary.stringify(request, numberOf);
        return '{"type":"' + type + '","id":' + id + (page ? ',"page":"' + page + '"' : '') + ',"api":' + JSON.stringify(api)
            + (more || '') + ',"request":' + (json === undefined ? '{}' : json) + '}';
    }

    function target(receiver, object) {
        return (receiver ? ',"receiver":' + receiver : '') + (object ? ',"object":' + object : '');
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

    /* The value of a call that the page waits for. */
    function awaited(type, api, request, more, id) {
        var text = ask(message(type, id || ++lastId, api, request, (more || '') + ',"now":true'));
        if (typeof text !== 'string' || text === '') {
            throw new Error(api + ':fail this host answers later, it cannot return a value');
        }
        var answer = read(text);
        if (answer.outcome === 'fail') {
            throw new Error(answer.value.errMsg);
        }
        return answer;
    }

    /* Goes on at once; a failure can only be told. */
    function unawaited(type, api, request, more) {
        lastId++;
        waiting[lastId] = {fail: function (failure) {
            if (root.console) {
                root.console.error(failure.errMsg);
            }
        }};
        deliver(message(type, lastId, api, request, more));
    }

    function object(number) {
        if (!objects[number]) {
            objects[number] = {};
            Object.defineProperty(objects[number], 'feishuObject', {value: number});
        }
        return objects[number];
    }

    function property(owner, number, definition, values) {
        Object.defineProperty(owner, shortName(definition.name), {
            enumerable: true,
            get: function () { return values[definition.name]; },
            set: !definition.settable ? undefined : function (value) {
                values[definition.name] = value;
                (waits ? awaited : unawaited)('set', definition.name, [value], target(number));
            }
        });
    }

    function shaped(number, type) {
        var made = object(number), values = {};
        if (!made.feishuValues) {
            Object.defineProperty(made, 'feishuValues', {value: values});
            types[type].methods.forEach(function (api) { made[shortName(api.name)] = caller(api, number); });
            types[type].events.forEach(function (api) { defineListener(made, api, number); });
            types[type].properties.forEach(function (each) { property(made, number, each, values); });
        }
        return made;
    }

    /* Takes note of what a message tells of objects, and reads it: the objects in it are there then. */
    function read(text) {
        var told = JSON.parse(text);
        Object.keys(told.types || {}).forEach(function (name) { types[name] = told.types[name]; });
        (told.objects || []).forEach(function (each) {
            var known = shaped(each.number, each.type);
            Object.keys(each.values).forEach(function (name) { known.feishuValues[name] = each.values[name]; });
        });
        return binary.parse(text, object);
    }

    function shortName(name) {
        return name.slice(name.lastIndexOf('.') + 1);
    }

    function caller(api, receiver) {
        return function (request) {
            var all = Array.prototype.slice.call(arguments), made = api.gives ? shaped(random(), api.gives) : undefined;
            var given = api.positional ? all : request, more = target(receiver, numberOf(made)), callback;
            if (api.kind === 'return' && !api.silent) {
                return awaited('call', api.name, given, more).value;
            } else if (api.kind === 'return') {
                (waits ? awaited : unawaited)('call', api.name, given, more);
                return made;
            }
            callback = all[api.position];
            lastId++;
            waiting[lastId] = api.kind === 'function' ? {success: callback}
                : {success: request && request[api.success], fail: request && request[api.fail], complete: request && request.complete};
            passOn(message('call', lastId, api.name, given, more), receiver || made);
            return made;
        };
    }

    /* Where the page can wait, all that has to do with objects goes that way, so that calls on them keep their order. */
    function passOn(text, withObject) {
        var answer;
        if (!waits || !withObject) {
            deliver(text);
            return;
        }
        answer = ask(text);
        if (typeof answer === 'string' && answer !== '') {
            receive(answer);
        }
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

    function listen(id) {
        var heard = listening[id], more = target(heard.receiver);
        passOn(message('listen', id, heard.api.name, heard.request, more), heard.receiver);
    }

    function listener(api, receiver) {
        return function (argument) {
            var all = Array.prototype.slice.call(arguments), positional = api.positional && all.length > 1;
            var callback = positional ? all[api.position] : eventFunction(argument);
            var request = positional ? all : typeof argument === 'function' || !argument ? {} : argument;
            lastId++;
            listening[lastId] = {api: api, callback: callback, request: request, receiver: receiver};
            listen(lastId);
        };
    }

    function unlistener(api, receiver) {
        return function (argument) {
            var callback = eventFunction(argument);
            Object.keys(listening).forEach(function (id) {
                var heard = listening[id];
                if (heard.api === api && heard.receiver === receiver && (callback === undefined || heard.callback === callback)) {
                    delete listening[id];
                    deliver(message('unsubscribe', id, api.name, {}));
                }
            });
        };
    }

    function defineListener(owner, api, receiver) {
        var name = shortName(api.name), counterpart = name.replace(/^on/, 'off');
        owner[name] = listener(api, receiver);
        if (counterpart !== name) {
            owner[counterpart] = unlistener(api, receiver);
        }
    }

    function owner(name) {
        var found = root.tt;
        name.split('.').slice(0, -1).forEach(function (part) {
            var inner = found[part] || {};
            found[part] = inner;
            found['get' + part] = function () { return inner; };
            found = inner;
        });
        return found;
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
        var answer = read(text), request = waiting[answer.id];
        if (answer.outcome === 'event' || answer.outcome === 'ended') {
            hear(answer);
        } else if (request && (answer.outcome === 'success' || answer.outcome === 'fail')) {
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

    /* Whether the host answers while the page waits is found out by trying. */
    function greet(names) {
        waits = typeof ask(message('hello', 0, '', {}, ',"now":true')) === 'string';
        if (!waits) {
            deliver(message('late', 0, '', {}));
            if (names.awaited.length > 0) {
                throw new Error('this page cannot wait for its host, so the host cannot implement '
                    + names.awaited.join(', ') + ', which return a value');
            }
        }
    }

    /* A value that the page returns at once is waited for by asking. */
    function install(names, sending, asking) {
        send = sending;
        ask = asking || sending;
        types = names.types;
        greet(names);
        root.tt = root.tt || {};
        root.h5sdk = {
            config: function (options) { later(options && options.onSuccess, {}); },
            ready: function (callback) { later(callback); },
            error: function () {}
        };
        names.apis.forEach(function (api) { owner(api.name)[shortName(api.name)] = caller(api, 0); });
        names.listeners.forEach(function (api) { defineListener(owner(api.name), api, 0); });
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
                socket.send(message('hello', 0, '', {}));
                queue.splice(0).forEach(function (text) { socket.send(text); });
            };
            socket.onmessage = function (event) { receive(event.data); };
            socket.onclose = function () {
                open = false;
                lose('the host is gone');
                queue = Object.keys(listening).map(function (id) {
                    return message('listen', id, listening[id].api.name, listening[id].request, target(listening[id].receiver));
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

        page = random().toString(36) + random().toString(36);
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
