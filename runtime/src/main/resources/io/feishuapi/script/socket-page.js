/* Lets a server call this page's tt over a socket, through lost sockets too. ES5 only. */
var KEY = 'feishuPage', FIRST_DELAY = 250, LONGEST_DELAY = 15000, MOST_WAITING = 10000, ROOM = 200;

function random() {
    var bytes = new Uint8Array(16), text = '', i;
    root.crypto.getRandomValues(bytes);
    for (i = 0; i < bytes.length; i++) {
        text += (bytes[i] + 256).toString(16).slice(1);
    }
    return text;
}

/* Kept while the page is loaded anew, and not while it is there: who duplicates a tab copies what is kept. */
function keep(page) {
    try {
        root.sessionStorage.setItem(KEY, page);
    } catch (noStorage) {
        // The page is another one after a reload.
    }
}

function takeKept() {
    var kept = null;
    try {
        kept = root.sessionStorage.getItem(KEY);
        root.sessionStorage.removeItem(KEY);
    } catch (noStorage) {
        // Nothing is kept.
    }
    return kept;
}

function keepOverReload(page) {
    if (root.addEventListener) {
        root.addEventListener('pagehide', function () { keep(page()); });
        root.addEventListener('pageshow', function (event) {
            if (event.persisted) {
                takeKept();
            }
        });
    }
}

function isHalf(text, index) {
    return (text.charCodeAt(index) & 0xfc00) === 0xd800;
}

function connect(url, options) {
    var page = options && options.page || takeKept() || random(), load = random();
    var open = options && options.open || function (address) { return new root.WebSocket(address); };
    var socket = null, ready = 0, stopped = false, delay = FIRST_DELAY, part = 0, longest = 0;
    var session = null, outbox = [], lastSent = 0, lastReceived = 0, lastConfirmed = 0, listening = {}, objects = makeObjects();

    /* Servers take texts up to a length only: longer ones go in parts, each with a plus sign before it, the last one with a dot. */
    function send(text) {
        var start = 0, end;
        if (ready && text.length <= part) {
            socket.send(text);
        } else if (ready) {
            while (start < text.length) {
                end = Math.min(start + part, text.length);
                if (end < text.length && isHalf(text, end - 1)) {
                    end--;
                }
                socket.send((end < text.length ? '+' : '.') + text.slice(start, end));
                start = end;
            }
        }
    }

    /* Kept until the server says that it has it. What is too much for that is lost with all that the page was asked for. */
    function post(body) {
        if (outbox.length >= MOST_WAITING) {
            forget();
            load = random();
            if (socket) {
                socket.close();
            }
            return;
        }
        lastSent++;
        var text = '{"n":' + lastSent + ',"confirmed":' + lastConfirmed + ',' + body;
        outbox.push({n: lastSent, text: text});
        send(text);
    }

    function settle(n) {
        lastConfirmed = Math.max(lastConfirmed, n);
        while (outbox.length > 0 && outbox[0].n <= n) {
            outbox.shift();
        }
    }

    function tooLong(envelope, api) {
        var isEvent = envelope.lastIndexOf('{"outcome":"event"', 0) === 0;
        return JSON.stringify({outcome: isEvent ? 'lost' : 'fail', value: {errMsg: api + ':fail the answer has '
            + envelope.length + ' characters, and no more than ' + longest + ' go over this socket'}});
    }

    function answerTo(id, api) {
        var asking = session;
        return function (envelope) {
            var fitting = envelope.length <= longest - ROOM ? envelope : tooLong(envelope, api);
            if (asking === session) {
                post('"type":"answer","id":' + id + ',' + fitting.slice(1));
            }
        };
    }

    /* Nobody waits for what was asked for. */
    function forget() {
        Object.keys(listening).forEach(function (id) { listening[id](); });
        listening = {};
        objects.clear();
        outbox = [];
        lastSent = 0;
        lastReceived = 0;
        lastConfirmed = 0;
        session = null;
    }

    /* A server that was started anew, or forgot this page, counts from the beginning. */
    function greet(message) {
        if (session !== null && session !== message.session) {
            forget();
        }
        session = message.session;
        part = message.part;
        longest = message.longest;
        ready = Date.now();
        settle(message.received);
        outbox.slice().forEach(function (waiting) { send(waiting.text); });
    }

    function handle(message) {
        var stop;
        if (message.type === 'unsubscribe') {
            stop = listening[message.id];
            delete listening[message.id];
            if (stop) {
                stop();
            }
        } else {
            stop = invoke(objects, message.call, answerTo(message.id, message.call.api));
            if (stop) {
                listening[message.id] = stop;
            }
        }
    }

    function receive(message) {
        if (message.type === 'ack') {
            settle(message.n);
        } else if (message.type === 'welcome') {
            greet(message);
        } else if (message.type === 'replaced') {
            /* Another page calls itself the same. */
            forget();
            page = random();
            load = random();
        } else {
            var fresh = message.n > lastReceived;
            lastReceived = Math.max(lastReceived, message.n);
            send('{"type":"ack","n":' + lastReceived + '}');
            if (fresh) {
                handle(message);
            }
        }
    }

    function begin() {
        var own = open(url);
        socket = own;
        own.onopen = function () {
            own.send(JSON.stringify({type: 'hello', page: page, load: load, received: lastReceived}));
        };
        own.onmessage = function (event) {
            if (own === socket) {
                receive(JSON.parse(event.data));
            }
        };
        own.onclose = function () {
            if (own === socket) {
                if (ready && Date.now() - ready > LONGEST_DELAY) {
                    delay = FIRST_DELAY;
                }
                ready = 0;
                socket = null;
                if (!stopped) {
                    root.setTimeout(begin, delay);
                    delay = Math.min(delay * 2, LONGEST_DELAY);
                }
            }
        };
    }

    keepOverReload(function () { return page; });
    begin();
    return Object.defineProperty({
        objects: objects.size,
        close: function () {
            stopped = true;
            if (socket) {
                socket.close();
            }
        }
    }, 'page', {enumerable: true, get: function () { return page; }});
}

root.feishuPage = {connect: connect};
