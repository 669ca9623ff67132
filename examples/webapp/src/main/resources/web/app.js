/* The page's side: it lets the backend in, asks it to act, and shows what it says. All text goes in as text, never as HTML. */
var app = (function () {
  'use strict';

  function element(name, text) {
    var made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function outputOf(button) {
    return button.closest('section').querySelector('output');
  }

  function show(output, outcome) {
    var list = document.createElement('dl');
    outcome.lines.forEach(function (line) {
      list.append(element('dt', line.name), element('dd', line.value));
    });
    output.dataset.state = outcome.state;
    output.replaceChildren(element('strong', outcome.title), list);
  }

  function failure(title, message) {
    return {state: 'failed', title: title, lines: [{name: 'errMsg', value: message}]};
  }

  function lines(value) {
    return Object.keys(value).map(function (name) {
      var each = value[name];
      return {name: name, value: typeof each === 'object' ? JSON.stringify(each) : String(each)};
    });
  }

  function state(id, text, kind) {
    var place = document.getElementById(id);
    place.textContent = text;
    place.closest('li').className = kind;
  }

  /* The backend's line: a socket that comes back by itself. */
  function openSocket(url) {
    var socket = new WebSocket(url);
    socket.addEventListener('message', function () {
      state('socket', 'connected', 'on');
      ready();
    }, {once: true});
    socket.addEventListener('close', function () { state('socket', 'reconnecting', 'off'); });
    line = socket;
    return socket;
  }

  function ready() {
    if (!updates) {
      document.querySelectorAll('button').forEach(function (button) { button.disabled = false; });
      updates = new EventSource('/unread?page=' + connection.page);
      updates.addEventListener('unread', function (event) {
        document.getElementById('unread').textContent = event.data + ' unread';
      });
    }
  }

  function act(button) {
    var output = outputOf(button);
    button.disabled = true;
    output.dataset.state = 'waiting';
    output.replaceChildren(element('strong', 'Waiting for Feishu'));
    fetch('/actions/' + button.dataset.action + '?page=' + connection.page, {method: 'POST'})
      .then(function (response) {
        return response.ok ? response.json() : failure('The backend refused', 'status ' + response.status);
      })
      .catch(function (lost) { return failure('The backend is away', lost.message); })
      .then(function (outcome) {
        show(output, outcome);
        button.disabled = false;
      });
  }

  function on(id, action) {
    var button = document.getElementById(id);
    button.addEventListener('click', function () { action(outputOf(button)); });
  }

  var line, updates;
  var connection = feishuPage.connect(location.origin.replace(/^http/, 'ws') + '/feishu', {open: openSocket});

  document.querySelectorAll('button').forEach(function (button) { button.disabled = true; });
  document.querySelectorAll('button[data-action]').forEach(function (button) {
    button.addEventListener('click', function () { act(button); });
  });

  on('cut', function () { line.close(); });

  on('unchecked', function (output) {
    tt.getChatInfo({
      chatType: 0,
      success: function (result) { show(output, {state: 'result', title: 'tt.getChatInfo', lines: lines(result)}); },
      fail: function (failed) { show(output, failure('tt.getChatInfo failed', failed.errMsg)); }
    });
  });

  on('launch', function (output) {
    try {
      show(output, {state: 'result', title: 'tt.getLaunchOptionsSync', lines: lines(tt.getLaunchOptionsSync().data)});
    } catch (failed) {
      show(output, failure('tt.getLaunchOptionsSync failed', failed.message));
    }
  });

  h5sdk.config(Object.assign({
    onSuccess: function () { state('config', 'accepted', 'on'); },
    onFail: function (failed) { state('config', 'refused: ' + failed.errMsg, 'off'); }
  }, feishuConfig));

  function shown() {
    return outputOf(document.getElementById('rendered'));
  }

  return {
    showChat: function (chat) { show(shown(), {state: 'result', title: 'tt.getChatInfo', lines: lines(chat)}); },
    showFailure: function (failed) { show(shown(), failure('tt.getChatInfo failed', failed.errMsg)); }
  };
})();
