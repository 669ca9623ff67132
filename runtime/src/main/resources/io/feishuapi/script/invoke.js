(function (objects, call, answer) {
    // ES5 only: it runs in whatever web view an app has. Does what a call says and hands one text to answer, once; for a
    // listener one for each event, and gives a function that ends the listening. Binary data is an ArrayBuffer there and back.
    var over = false;

    function finish(outcome, value) {
        if (!over) {
            over = true;
            say(outcome, value);
        }
    }

    function say(outcome, value) {
        var json;
        try {
            json = binary.stringify(value);
        } catch (cyclic) {
            outcome = 'fail';
            json = JSON.stringify({errMsg: call.api + ':fail the answer is no JSON: ' + cyclic.message});
        }
        answer('{"outcome":"' + outcome + '","value":' + (json === undefined ? 'null' : json) + '}');
    }

    function refuse(message) {
        if (call.object) {
            objects.lack(call.object, message);
        }
        finish(call.kind === 'listener' ? 'ended' : 'fail', {errMsg: call.api + ':fail ' + message});
    }

    function orEmpty(value) {
        return value === undefined || value === null ? {} : value;
    }

    function owner(parts) {
        var target = tt, i, part;
        for (i = 0; i < parts.length; i++) {
            part = parts[i];
            if (target[part] === undefined && typeof target['get' + part] === 'function') {
                target = target['get' + part]();
            } else {
                target = target[part];
            }
            if (target === undefined || target === null) {
                throw new Error('this page has no ' + part);
            }
        }
        return target;
    }

    function isObject(value) {
        return value !== null && (typeof value === 'object' || typeof value === 'function');
    }

    /* What all objects have does not count, so neither does the last prototype. */
    function hasMethods(value) {
        var level = value, isMethod = function (name) {
            return name !== 'constructor' && typeof Object.getOwnPropertyDescriptor(level, name).value === 'function';
        };
        if (!isObject(value) || Array.isArray(value)) {
            return false;
        }
        do {
            if (Object.getOwnPropertyNames(level).some(isMethod)) {
                return true;
            }
            level = Object.getPrototypeOf(level);
        } while (level && Object.getPrototypeOf(level));
        return false;
    }

    function reference(object, wanted) {
        return binary.reference(objects.keep(object, wanted));
    }

    /* A copy with references in place of the objects at a path. */
    function referring(value, steps) {
        var copy = {};
        if (steps.length === 0) {
            return hasMethods(value) ? reference(value) : value;
        }
        if (steps[0] === '[]') {
            return Array.isArray(value)
                ? value.map(function (element) { return referring(element, steps.slice(1)); }) : value;
        }
        if (!isObject(value) || value[steps[0]] === undefined) {
            return value;
        }
        Object.keys(value).forEach(function (name) { copy[name] = value[name]; });
        copy[steps[0]] = referring(value[steps[0]], steps.slice(1));
        return copy;
    }

    function bring(value) {
        return (call.objects || []).reduce(function (result, path) {
            return referring(result, path.match(/\[\]|[^.\[\]]+/g) || []);
        }, value);
    }

    /* The reference to the object that the call was to give. */
    function given(value) {
        if (!isObject(value)) {
            throw new Error('it returned no object');
        }
        return reference(value, call.object);
    }

    function succeed(result) {
        finish('success', bring(orEmpty(result)));
    }

    function fail(failure) {
        finish('fail', orEmpty(failure));
    }

    function listen(target, method, request) {
        var stopped = false, counterpart = method.replace(/^on/, 'off'), last;
        var callback = function (event) {
            if (!stopped) {
                say('event', bring(orEmpty(event)));
            }
        };
        if (call.success || !(Array.isArray(request) || Object.keys(request).length === 0)) {
            request[call.success || 'success'] = callback;
            request[call.fail || 'fail'] = function (failure) { finish('ended', orEmpty(failure)); };
            target[method](request);
            last = request;
        } else {
            request = Array.isArray(request) ? request : [];
            request[call.position || 0] = callback;
            target[method].apply(target, request);
            last = callback;
        }
        return function () {
            stopped = true;
            if (counterpart !== method && typeof target[counterpart] === 'function') {
                target[counterpart](last);
            }
        };
    }

    function callWithCallbacks(target, method, request) {
        request[call.success] = succeed;
        request[call.fail] = fail;
        return target[method](request);
    }

    function callWithFunction(target, method, request) {
        var positional = Array.isArray(request) ? request : [];
        positional[call.position] = function (value) { finish('success', bring(value)); };
        return target[method].apply(target, positional);
    }

    function callForValue(target, method, request) {
        return Array.isArray(request) ? target[method].apply(target, request) : target[method](request);
    }

    function run() {
        var parts = call.api.split('.'), method = parts.pop(), request = binary.parse(call.text, objects.find), value;
        var target = call.receiver ? objects.find(call.receiver) : owner(parts);
        if (call.kind === 'get') {
            finish('success', bring(target[method]));
        } else if (call.kind === 'set') {
            target[method] = request[0];
            finish('success', null);
        } else if (typeof target[method] !== 'function') {
            refuse('this client has no tt.' + call.api);
        } else if (call.kind === 'listener') {
            return listen(target, method, request);
        } else if (call.kind === 'return') {
            value = callForValue(target, method, request);
            finish('success', call.object ? given(value) : bring(value));
        } else {
            value = (call.kind === 'function' ? callWithFunction : callWithCallbacks)(target, method, request);
            if (call.object) {
                given(value);
            }
        }
    }

    try {
        if (call.kind === 'close') {
            objects.release(call.receiver);
            finish('success', null);
        } else if (typeof tt === 'undefined') {
            refuse('this page has no tt; it is not open in Feishu, or its script is not loaded yet');
        } else {
            return run();
        }
    } catch (thrown) {
        refuse(String(thrown && thrown.message || thrown));
    }
})
