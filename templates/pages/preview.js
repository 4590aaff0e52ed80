// The preview page: draws the state the server tells after every build, and changes documents in place, scroll kept.
(() => {
  'use strict';
  const VIEWS = [
    { name: '网页', format: 'html', address: (made) => made.address },
    { name: 'PDF', format: 'pdf', address: (made) => made.address },
    { name: 'Word', format: 'docx', address: (made) => made.address.replace(/^\/files\//, '/word/') },
  ];
  const STATES = { error: '错误', warning: '提醒', info: '说明', ok: '无误' };
  const find = (id) => document.getElementById(id);
  const make = (tag, text, settings = {}) => Object.assign(document.createElement(tag), { textContent: text }, settings);

  /** A sentence, what stands in backticks as code. */
  const sentence = (tag, text, settings) => {
    const node = make(tag, '', settings);
    node.append(...text.split('`').map((part, index) => (index % 2 === 1 ? make('code', part) : part)));
    return node;
  };

  let state = { build: 0, plans: [], shared: [], failures: [] };
  let chosen = decodeURIComponent(location.hash.slice(1));
  let view = VIEWS[0];
  let problem = -1;
  let page = 1;
  let dismissed = '';
  let frame = null;

  const plan = () => state.plans.find(({ id }) => id === chosen);
  const documentOf = (each, wanted) => each?.documents.find(({ format }) => format === wanted.format);
  const problemsOf = (each) => [...(each?.problems ?? []), ...state.shared];

  // the list of plans
  const matches = ({ id, title, state: found }) => {
    const words = find('filter').value.trim().toLowerCase().split(/\s+/);
    const text = `${id} ${title} ${STATES[found]}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const countText = ({ state: found, problems }) => {
    const count = problems.filter(({ severity }) => severity === found).length;
    return count === 0 ? STATES[found] : `${STATES[found]} ${count}`;
  };
  const drawPlans = () => {
    let folder = '';
    const items = state.plans.filter(matches).flatMap((each) => {
      const own = each.id.slice(0, each.id.lastIndexOf('/'));
      const head = own === folder ? [] : [make('li', own, { className: 'folder' })];
      folder = own;
      const item = make('li', '');
      const button = make('button', each.title, { type: 'button', title: each.id });
      button.dataset.plan = each.id;
      button.prepend(make('span', countText(each), { className: `state ${each.state}` }));
      button.setAttribute('aria-current', String(each.id === chosen));
      item.append(button);
      return [...head, item];
    });
    const focused = document.activeElement?.dataset?.plan;
    find('plans').replaceChildren(...items);
    if (focused) buttonOf(focused)?.focus();
  };
  const buttonOf = (id) => [...find('plans').querySelectorAll('button')].find((each) => each.dataset.plan === id);

  // the document
  const settle = (next, old) => {
    if (old) {
      try {
        next.contentWindow.scrollTo(old.contentWindow.scrollX, old.contentWindow.scrollY);
      } catch {
        // a PDF keeps its place by the page in its address
      }
      old.remove();
    }
    next.classList.remove('waiting');
  };
  const showDocument = () => {
    const made = documentOf(plan(), view);
    const address = made && `${view.address(made)}?${made.digest}${view.format === 'pdf' ? `#page=${page}` : ''}`;
    find('nothing').hidden = made !== undefined;
    find('nothing').textContent = plan() ? emptyText(plan()) : '左边选一份方案';
    find('pages').hidden = view.format !== 'pdf' || !made;
    find('page').value = `第 ${page} 页`;
    find('download').hidden = !made;
    if (!made) {
      frame?.remove();
      frame = null;
      return;
    }
    find('download').href = made.address;
    if (frame?.dataset.address === address) return;
    const old = frame?.dataset.of === `${chosen} ${view.format}` ? frame : null;
    if (!old) frame?.remove();
    const next = make('iframe', '', { title: `${plan().title}（${view.name}）`, className: 'waiting' });
    next.dataset.address = address;
    next.dataset.of = `${chosen} ${view.format}`;
    next.addEventListener('load', () => {
      for (const other of [...find('frames').querySelectorAll('iframe')]) if (other !== next && other !== old) other.remove();
      settle(next, old?.isConnected ? old : null);
      follow(next);
    });
    next.src = address;
    find('frames').append(next);
    frame = next;
  };
  const emptyText = ({ state: found, documents }) => {
    if (found === 'error' && documents.length === 0) return '方案有错误，改好后这里显示文件';
    return `这份方案没有${view.name}文件`;
  };
  // a link within a page may lead to the page of another plan
  const follow = (next) => {
    let path;
    try {
      path = next.contentWindow.location.pathname;
    } catch {
      return;
    }
    // the same sign may be written as itself or in hexadecimal digits
    const plain = decodeURIComponent(path);
    const found = state.plans.find((each) => each.documents.some(({ address }) => decodeURIComponent(address) === plain));
    if (found && found.id !== chosen) choose(found.id);
  };

  const drawViews = () => {
    const tabs = VIEWS.map((each) => {
      const tab = make('button', each.name, { type: 'button', disabled: !documentOf(plan(), each) });
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(each === view));
      tab.addEventListener('click', () => look(each));
      return tab;
    });
    find('views').replaceChildren(...tabs);
    find('title').textContent = plan()?.title ?? '\u00a0';
    document.title = plan() ? `${plan().title} — 办文预览` : '办文预览';
  };

  // its problems
  const placeNodes = (place) => {
    const link = make('a', place.label, { href: place.link });
    const nodes = [make('p', '')];
    nodes[0].append(link);
    if (place.marked || place.before || place.after) {
      const code = make('code', place.before, { className: 'frame' });
      code.append(make('mark', place.marked), place.after);
      nodes.push(code);
    }
    return nodes;
  };
  const drawProblems = () => {
    const problems = problemsOf(plan());
    problem = Math.min(problem, problems.length - 1);
    const items = problems.map((each, index) => {
      const item = make('li', '');
      item.setAttribute('aria-current', String(index === problem));
      const message = make('p', '');
      message.append(make('strong', STATES[each.severity], { className: each.severity }), ' ', ...sentence('p', each.message).childNodes);
      item.append(message);
      if (each.hint) item.append(sentence('p', each.hint, { className: 'hint' }));
      item.append(...placeNodes(each.place));
      for (const other of each.related) item.append(sentence('p', other.message, { className: 'hint' }), ...placeNodes(other));
      item.append(make('code', each.rule, { className: 'info' }));
      return item;
    });
    find('problems-title').textContent = items.length === 0 ? '没有问题' : `问题 ${items.length}`;
    find('problems').replaceChildren(...items);
  };

  // what keeps the document from being made
  const drawOverlay = () => {
    const errors = problemsOf(plan()).filter(({ severity }) => severity === 'error');
    const key = JSON.stringify([chosen, state.failures, errors.map(({ message, place }) => [message, place.label])]);
    const isQuiet = state.failures.length === 0 && errors.length === 0;
    if (isQuiet) dismissed = '';
    find('overlay').hidden = isQuiet || dismissed === key;
    if (find('overlay').hidden) return;
    find('overlay').dataset.key = key;
    const old = plan()?.documents.some(({ isOld }) => isOld) ? '，显示的是出错之前的文件' : '';
    const heading = state.failures.length > 0 ? '没有生成' : `有 ${errors.length} 处错误，没有生成${old}`;
    const lines = state.failures.map(({ text, advice }) => sentence('p', advice ? `${text}；${advice}` : text));
    for (const { message, hint, place } of errors) {
      const line = sentence('p', `${message}${hint ? `；${hint}` : ''} `);
      line.append(make('a', place.label, { href: place.link }));
      lines.push(line);
    }
    const close = make('button', '收起（Esc）', { type: 'button' });
    close.addEventListener('click', dismiss);
    find('overlay').replaceChildren(make('h3', heading), ...lines, close);
  };
  const dismiss = () => {
    dismissed = find('overlay').dataset.key ?? '';
    find('overlay').hidden = true;
  };

  const drawStatus = () => {
    const errors = state.plans.filter((each) => each.state === 'error').length;
    const found = errors === 0 ? '' : `，${errors} 份有错误`;
    find('status').className = '';
    find('status').textContent = `方案 ${state.plans.length} 份${found}；第 ${state.build} 次生成，用时 ${state.ms} 毫秒`;
  };
  const draw = () => {
    if (!plan() && state.plans.length > 0) chosen = (state.plans.find((each) => each.state === 'error') ?? state.plans[0]).id;
    if (plan() && !documentOf(plan(), view)) view = VIEWS.find((each) => documentOf(plan(), each)) ?? view;
    drawStatus();
    drawPlans();
    drawViews();
    showDocument();
    drawProblems();
    drawOverlay();
  };

  // what people do
  const choose = (id) => {
    chosen = id;
    problem = -1;
    page = 1;
    history.replaceState(null, '', `#${encodeURIComponent(id)}`);
    draw();
    buttonOf(id)?.scrollIntoView({ block: 'nearest' });
  };
  const look = (wanted) => {
    if (!documentOf(plan(), wanted)) return;
    view = wanted;
    draw();
  };
  const turn = (step) => {
    page = Math.max(1, page + step);
    showDocument();
  };
  const step = (by) => {
    const shown = state.plans.filter(matches);
    const at = shown.findIndex(({ id }) => id === chosen);
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
    if (!next) return;
    choose(next.id);
    buttonOf(next.id)?.focus();
  };
  const stepProblem = (by) => {
    const count = problemsOf(plan()).length;
    if (count === 0) return;
    problem = (problem + by + count) % count;
    drawProblems();
    find('problems').children[problem].scrollIntoView({ block: 'nearest' });
    find('problems').children[problem].querySelector('a').focus();
  };
  const openProblem = () => find('problems').children[Math.max(0, problem)]?.querySelector('a')?.click();

  const KEYS = {
    ArrowDown: () => step(1),
    j: () => step(1),
    ArrowUp: () => step(-1),
    k: () => step(-1),
    1: () => look(VIEWS[0]),
    2: () => look(VIEWS[1]),
    3: () => look(VIEWS[2]),
    n: () => stepProblem(1),
    p: () => stepProblem(-1),
    e: openProblem,
    '/': () => find('filter').focus(),
    '?': () => find('keys').showModal(),
    Escape: dismiss,
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || find('keys').open) return;
    const isTyping = document.activeElement === find('filter');
    if (isTyping && !['Escape', 'ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) return;
    if (isTyping && event.key === 'Enter') return step(0);
    const act = KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    if (isTyping) find('filter').blur();
    act();
  });
  find('plans').addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button) choose(button.dataset.plan);
  });
  find('filter').addEventListener('input', drawPlans);
  find('help').addEventListener('click', () => find('keys').showModal());
  find('page-back').addEventListener('click', () => turn(-1));
  find('page-on').addEventListener('click', () => turn(1));

  // what the server tells
  const events = new EventSource('/events');
  events.addEventListener('state', ({ data }) => {
    state = JSON.parse(data);
    draw();
  });
  events.addEventListener('busy', () => {
    find('status').textContent = '正在生成…';
  });
  events.addEventListener('error', () => {
    find('status').className = 'lost';
    find('status').textContent = '与 banwen watch 的连接断了，正在重连；没有反应时请重新运行';
  });
})();
