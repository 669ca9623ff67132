/* The page's side: it lets the backend in, asks it to act, and shows what it says. All text goes in as text, never as HTML. */
var app = (function () {
  'use strict';

  var say, line, updates, unread = {listening: false};
  var states = {socket: {words: 'connecting'}, config: {words: 'signed'}};
  var sources = {};

  /* What stands beside the buttons of a section, and the last button of it that was pressed. */
  var sections = Array.from(document.querySelectorAll('section'), function (section) {
    section.append(document.getElementById('shown').content.cloneNode(true));
    return {
      element: section,
      output: section.querySelector('output'),
      java: section.querySelector('.java'),
      sent: section.querySelector('.sent'),
      came: section.querySelector('.came'),
      button: section.querySelector('button'),
      outcome: null
    };
  });

  function element(name, text) {
    var made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function sectionOf(button) {
    return sections.find(function (section) { return section.element.contains(button); });
  }

  function pretty(json) {
    return JSON.stringify(JSON.parse(json), null, 2);
  }

  function title(outcome) {
    switch (outcome.state) {
      case 'refused': return say.refused(outcome.title, outcome.lines.length);
      case 'failed': return say[outcome.title] || say.failed(outcome.title);
      default: return say[outcome.title] || outcome.title;
    }
  }

  /* Shows a section in the language of now: the state of its last button, or that none was pressed. */
  function show(section) {
    var name = section.button.textContent;
    var outcome = section.outcome;
    section.java.textContent = sources[section.button.dataset.action || section.button.id] || '';
    section.java.setAttribute('aria-label', say.javaOf(name));
    section.sent.setAttribute('aria-label', say.sentOf(name));
    section.came.setAttribute('aria-label', say.cameOf(name));
    section.sent.textContent = '';
    section.came.textContent = '';
    section.output.dataset.state = outcome ? outcome.state : 'none';
    if (!outcome || outcome.state === 'waiting') {
      section.output.replaceChildren(element('span', outcome ? say.waiting : say.nothingYet));
      return;
    }
    var list = document.createElement('dl');
    outcome.lines.forEach(function (line) {
      list.append(element('dt', line.name), element('dd', line.value === '' ? say.notGiven : line.value));
    });
    section.output.replaceChildren(element('strong', title(outcome)), list);
    var went = outcome.exchanges[0];
    section.sent.textContent = went ? went.api + ' ' + pretty(went.sent) : say.nothingWent;
    section.came.textContent = went && went.came ? pretty(went.came) : say.nothingCame;
  }

  function tell(button, outcome) {
    var section = sectionOf(button);
    section.button = button;
    section.outcome = outcome;
    show(section);
  }

  function failure(name, message, exchanges) {
    return {state: 'failed', title: name, lines: [{name: 'errMsg', value: message}], exchanges: exchanges || []};
  }

  function result(name, value, exchange) {
    var lines = Object.keys(value).map(function (name) {
      var each = value[name];
      return {name: name, value: typeof each === 'object' ? JSON.stringify(each) : String(each)};
    });
    return {state: 'result', title: name, lines: lines, exchanges: [exchange]};
  }

  function exchange(api, sent, came) {
    return {api: api, sent: JSON.stringify(sent), came: came === undefined ? null : JSON.stringify(came)};
  }

  function state(id, words, kind, detail) {
    states[id] = {words: words, kind: kind, detail: detail};
    showStates();
  }

  function showStates() {
    Object.keys(states).forEach(function (id) {
      var each = states[id];
      document.getElementById(id).textContent = say[each.words] + (each.detail ? ': ' + each.detail : '');
      document.getElementById(id + '-state').className = each.kind || '';
    });
    document.getElementById('unread').textContent = unread.count === undefined ? say.noCount : say.count(unread.count);
  }

  /* A button that would do nothing now is told as disabled, and keeps the focus. */
  function allow(button, allowed) {
    button.setAttribute('aria-disabled', String(!allowed));
  }

  function allowAll() {
    var backend = updates !== undefined;
    document.querySelectorAll('main button').forEach(function (button) {
      var allowed = backend && !button.dataset.busy;
      switch (button.dataset.action || button.id) {
        case 'listen': allowed = allowed && !unread.listening; break;
        case 'message': case 'stop': allowed = allowed && unread.listening; break;
        case 'cut': allowed = allowed && states.socket.words === 'connected'; break;
      }
      allow(button, allowed);
    });
  }

  function translate(language) {
    say = words[language];
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.querySelectorAll('[data-words]').forEach(function (each) { each.textContent = say[each.dataset.words]; });
    var other = document.getElementById('language');
    other.textContent = say.language;
    other.lang = language === 'zh' ? 'en' : 'zh-CN';
    showStates();
    sections.forEach(show);
  }

  /* The language that was chosen here, or the first of the browser's that the page has. */
  function preferred() {
    return [localStorage.getItem('language')].concat(navigator.languages)
      .map(function (each) { return String(each).split('-')[0]; })
      .find(function (each) { return each in words; }) || 'en';
  }

  /* The backend's line: a socket that comes back by itself. */
  function openSocket(url) {
    var socket = new WebSocket(url);
    socket.addEventListener('message', function () {
      state('socket', 'connected', 'on');
      ready();
      allowAll();
    }, {once: true});
    socket.addEventListener('close', function () {
      state('socket', 'reconnecting', 'off');
      allowAll();
    });
    line = socket;
    return socket;
  }

  function ready() {
    if (!updates) {
      updates = true;
      follow();
    }
  }

  /* What names this page goes in a header, which addresses in logs do not hold; an EventSource has none. */
  function named(more) {
    return Object.assign({'Feishu-Page': connection.page}, more);
  }

  /* Reads the backend's events one after the other, and begins anew where they end. */
  function follow() {
    var text = '', decoder = new TextDecoder();
    fetch('/unread', {headers: named({Accept: 'text/event-stream'})})
      .then(function (response) {
        var reader = response.ok ? response.body.getReader() : null;
        function next(read) {
          var events = (text += decoder.decode(read.value, {stream: true})).split('\n\n');
          text = events.pop();
          events.forEach(function (event) {
            var data = (/^data: (.*)$/m).exec(event);
            if (data) {
              unread = JSON.parse(data[1]);
              showStates();
              allowAll();
            }
          });
          return read.done ? undefined : reader.read().then(next);
        }
        return reader && reader.read().then(next);
      })
      .catch(function () { return undefined; })
      .then(function () { setTimeout(follow, 1000); });
  }

  function act(button) {
    button.dataset.busy = 'true';
    allowAll();
    tell(button, {state: 'waiting'});
    fetch('/actions/' + button.dataset.action, {method: 'POST', headers: named()})
      .then(function (response) {
        return response.ok ? response.json() : failure('backendRefused', 'status ' + response.status);
      })
      .catch(function (lost) { return failure('backendAway', lost.message); })
      .then(function (outcome) {
        delete button.dataset.busy;
        tell(button, outcome);
        allowAll();
      });
  }

  function on(button, action) {
    button.addEventListener('click', function () { action(button); });
  }

  document.addEventListener('click', function (click) {
    if (click.target.closest('[aria-disabled=true]')) {
      click.stopPropagation();
      click.preventDefault();
    }
  }, true);

  translate(preferred());
  allowAll();
  fetch('/sources.json')
    .then(function (response) { return response.json(); })
    .then(function (found) {
      sources = found;
      sections.forEach(show);
    });

  var connection = feishuPage.connect(location.origin.replace(/^http/, 'ws') + '/feishu', {open: openSocket});

  on(document.getElementById('language'), function () {
    var language = document.documentElement.lang === 'en' ? 'zh' : 'en';
    localStorage.setItem('language', language);
    translate(language);
  });

  document.querySelectorAll('button[data-action]').forEach(function (button) { on(button, act); });

  on(document.getElementById('cut'), function () { line.close(); });

  on(document.getElementById('unchecked'), function (button) {
    tt.getChatInfo({
      chatType: 0,
      success: function (chat) { tell(button, result('tt.getChatInfo', chat, exchange('getChatInfo', {chatType: 0}, chat))); },
      fail: function (failed) {
        tell(button, failure('tt.getChatInfo', failed.errMsg, [exchange('getChatInfo', {chatType: 0}, failed)]));
      }
    });
  });

  on(document.getElementById('launch'), function (button) {
    try {
      var options = tt.getLaunchOptionsSync();
      tell(button, result('tt.getLaunchOptionsSync', options.data, exchange('getLaunchOptionsSync', {}, options)));
    } catch (failed) {
      tell(button, failure('tt.getLaunchOptionsSync', failed.message));
    }
  });

  h5sdk.config(Object.assign({
    onSuccess: function () { state('config', 'accepted', 'on'); },
    onFail: function (failed) { state('config', 'refusedConfig', 'off', failed.errMsg); }
  }, feishuConfig));

  /* The call that Java rendered into onclick names these two. */
  var rendered = document.getElementById('rendered');

  return {
    page: function () { return connection.page; },
    showChat: function (chat) { tell(rendered, result('tt.getChatInfo', chat, exchange('getChatInfo', {}, chat))); },
    showFailure: function (failed) { tell(rendered, failure('tt.getChatInfo', failed.errMsg)); }
  };
})();
