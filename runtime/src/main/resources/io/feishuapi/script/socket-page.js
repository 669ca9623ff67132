/* Lets a server call this page's tt over a socket, through lost sockets too. ES5 only. */
var FIRST_DELAY = 250, LONGEST_DELAY = 15000;

function random() {
    var bytes = new Uint8Array(16), text = '', i;
    root.crypto.getRandomValues(bytes);
    for (i = 0; i < bytes.length; i++) {
        text += (bytes[i] + 256).toString(16).slice(1);
    }
    return text;
}

/* The same for this tab after a reload, where the browser lets us keep it. */
function pageId() {
    var id;
    try {
        id = root.sessionStorage.getItem('feishuPage') || random();
        root.sessionStorage.setItem('feishuPage', id);
    } catch (noStorage) {
        id = random();
    }
    return id;
}

function connect(url, options) {
    var page = options && options.page || pageId(), load = random();
    var open = options && options.open || function (address) { return new root.WebSocket(address); };
    var socket = null, ready = false, stopped = false, delay = FIRST_DELAY;
    var session = null, outbox = [], lastSent = 0, lastReceived = 0, listening = {}, objects = makeObjects();

    function send(text) {
        if (ready) {
            socket.send(text);
        }
    }

    /* Kept until the server says that it has it. */
    function post(body) {
        lastSent++;
        var text = '{"n":' + lastSent + ',' + body;
        outbox.push({n: lastSent, text: text});
        send(text);
    }

    function settle(n) {
        while (outbox.length > 0 && outbox[0].n <= n) {
            outbox.shift();
        }
    }

    function answerTo(id) {
        var asking = session;
        return function (envelope) {
            if (asking === session) {
                post('"type":"answer","id":' + id + ',' + envelope.slice(1));
            }
        };
    }

    /* A server that was started anew, or forgot this page, counts from the beginning; nobody waits for what the former asked. */
    function greet(current) {
        if (session !== null && session !== current) {
            Object.keys(listening).forEach(function (id) { listening[id](); });
            listening = {};
            objects.clear();
            outbox = [];
            lastSent = 0;
            lastReceived = 0;
        }
        session = current;
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
            stop = invoke(objects, message.call, answerTo(message.id));
            if (stop) {
                listening[message.id] = stop;
            }
        }
    }

    function receive(message) {
        if (message.type === 'ack') {
            settle(message.n);
        } else if (message.type === 'welcome') {
            greet(message.session);
            ready = true;
            delay = FIRST_DELAY;
            settle(message.received);
            outbox.slice().forEach(function (waiting) { send(waiting.text); });
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
                ready = false;
                socket = null;
                if (!stopped) {
                    root.setTimeout(begin, delay);
                    delay = Math.min(delay * 2, LONGEST_DELAY);
                }
            }
        };
    }

    begin();
    return {
        page: page,
        objects: objects.size,
        close: function () {
            stopped = true;
            if (socket) {
                socket.close();
            }
        }
    };
}

root.feishuPage = {connect: connect};
