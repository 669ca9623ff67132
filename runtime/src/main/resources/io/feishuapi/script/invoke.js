(function (name, kind, text, answer, eventParameter) {
    // ES5 only: it runs in whatever web view an app has. Calls tt.NAME and hands one text to answer, once; for the kind
    // "listen" one for each event, and gives a function that ends the listening. The function for events goes in alone,
    // or as the parameter of that name. Binary data of request and answer is an ArrayBuffer.
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
            json = JSON.stringify({errMsg: name + ':fail the answer is no JSON: ' + cyclic.message});
        }
        answer('{"outcome":"' + outcome + '","value":' + (json === undefined ? 'null' : json) + '}');
    }

    function refuse(message) {
        finish(kind === 'listen' ? 'ended' : 'fail', {errMsg: name + ':fail ' + message});
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

    function listen(target, method, request) {
        var stopped = false, counterpart = method.replace(/^on/, 'off');
        var callback = function (event) {
            if (!stopped) {
                say('event', event === undefined || event === null ? {} : event);
            }
        };
        var alone = !eventParameter && Object.keys(request).length === 0;
        if (alone) {
            target[method](callback);
        } else {
            request[eventParameter || 'success'] = callback;
            request.fail = function (failure) {
                finish('ended', failure === undefined || failure === null ? {} : failure);
            };
            target[method](request);
        }
        return function () {
            stopped = true;
            if (counterpart !== method && typeof target[counterpart] === 'function') {
                target[counterpart](alone ? callback : request);
            }
        };
    }

    try {
        if (typeof tt === 'undefined') {
            refuse('this page has no tt; it is not open in Feishu, or its script is not loaded yet');
            return;
        }
        var parts = name.split('.'), method = parts.pop(), target = owner(parts), request = binary.parse(text);
        if (typeof target[method] !== 'function') {
            refuse('this client has no tt.' + name);
        } else if (kind === 'sync') {
            finish('success', target[method].apply(target, request));
        } else if (kind === 'listen') {
            return listen(target, method, request);
        } else {
            request.success = function (result) {
                finish('success', result === undefined || result === null ? {} : result);
            };
            request.fail = function (failure) {
                finish('fail', failure === undefined || failure === null ? {} : failure);
            };
            target[method](request);
        }
    } catch (thrown) {
        refuse(String(thrown && thrown.message || thrown));
    }
})
