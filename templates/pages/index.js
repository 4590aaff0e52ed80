// Search and filters of the list of documents. Without this script the list is whole and can be browsed.
'use strict';
(() => {
  const form = document.getElementById('filters');
  const count = document.getElementById('count');
  if (form === null || count === null) return;

  const QUIET_MS = 150;
  const AROUND = 36;
  const FACETS = ['year', 'area', 'kind', 'organ', 'status'];
  const FULL_WIDTH = /[\uff01-\uff5e]/g;
  const IGNORED = /[\s"'“”‘’()《》〈〉【】〔〕\[\]、。,.;:!?·—–-]/g;
  const field = (name) => form.elements.namedItem(name);

  const plans = [...document.querySelectorAll('.entries > li')].map((item) => {
    const title = item.querySelector('.entry-title');
    const words = [title, item.querySelector('.entry-number'), item.querySelector('.entry-organs')];
    return {
      item,
      title,
      titleNodes: [...title.childNodes],
      folded: words.map((each) => fold(each === null ? '' : each.textContent)).join('\n'),
      facets: Object.fromEntries(FACETS.map((key) => [key, (item.dataset[key] ?? '').split('|')])),
      lines: [],
      snippet: null,
    };
  });
  const groups = [...document.querySelectorAll('#list .year, #list > section')];
  let lines = [];
  let foldedLines = [];
  let texts = 'absent';

  // Letters small, of half width, without marks: what a reader types is found however it is printed.
  function fold(text) {
    const half = text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
    return half.replace(IGNORED, '').toLowerCase();
  }

  const foldedSigns = new Map();
  function foldSign(sign) {
    const known = foldedSigns.get(sign);
    if (known !== undefined) return known;
    const folded = fold(sign);
    foldedSigns.set(sign, folded);
    return folded;
  }

  // Where the terms stand in a text, as pairs of offsets in order, none over another.
  function findSpans(text, terms) {
    let folded = '';
    const from = [];
    let offset = 0;
    for (const sign of text) {
      for (const each of foldSign(sign)) {
        folded += each;
        for (let unit = 0; unit < each.length; unit += 1) from.push([offset, offset + sign.length]);
      }
      offset += sign.length;
    }
    const spans = [];
    for (const term of terms) {
      for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
        spans.push([from[at][0], from[at + term.length - 1][1]]);
      }
    }
    spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    return spans.filter((span, index) => spans.slice(0, index).every((earlier) => earlier[1] <= span[0]));
  }

  function marked(text, spans) {
    const parts = [];
    let end = 0;
    for (const [from, to] of spans) {
      const mark = document.createElement('mark');
      mark.textContent = text.slice(from, to);
      parts.push(text.slice(end, from), mark);
      end = to;
    }
    return [...parts, text.slice(end)];
  }

  // The pieces of a title with the terms marked: those that are kept on one line still are.
  function markedNodes(nodes, terms) {
    const spans = terms.length === 0 ? [] : findSpans(nodes.map((node) => node.textContent).join(''), terms);
    let end = 0;
    return nodes.flatMap((node) => {
      const text = node.textContent;
      const start = end;
      end += text.length;
      const own = spans
        .filter((span) => span[0] < end && span[1] > start)
        .map((span) => [Math.max(span[0], start) - start, Math.min(span[1], end) - start]);
      if (own.length === 0) return [node];
      if (node.nodeType === Node.TEXT_NODE) return marked(text, own);
      const copy = node.cloneNode(false);
      copy.append(...marked(text, own));
      return [copy];
    });
  }

  // The text around its first term, cut at both ends where it is long.
  function excerpt(text, terms) {
    const [first] = findSpans(text, terms);
    if (first === undefined) return null;
    const start = first[0] > AROUND ? first[0] - AROUND : 0;
    const end = Math.min(text.length, first[1] + 2 * AROUND);
    const cut = `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
    return marked(cut, findSpans(cut, terms));
  }

  // By term, the lines that hold it.
  function linesWith(terms) {
    return terms.map((term) => foldedLines.map((line) => line.includes(term)));
  }

  // The line of a document that holds most of the terms, the first of several.
  function bestLine(plan, hits) {
    let best;
    let most = 0;
    for (const number of plan.lines) {
      const held = hits.filter((hit) => hit[number]).length;
      if (held > most) [best, most] = [number, held];
    }
    return best;
  }

  function show(plan, terms, hits) {
    plan.title.replaceChildren(...markedNodes(plan.titleNodes, terms));
    const line = bestLine(plan, hits);
    const said = line === undefined ? null : excerpt(lines[line], terms);
    plan.snippet?.remove();
    plan.snippet = null;
    if (said === null) return;
    plan.snippet = document.createElement('p');
    plan.snippet.className = 'snippet';
    plan.snippet.append(...said);
    plan.item.append(plan.snippet);
  }

  function update() {
    const query = field('q').value;
    const terms = [...new Set(query.split(/\s+/).map(fold))].filter((term) => term !== '');
    if (terms.length > 0) loadTexts();
    const wanted = FACETS.map((key) => [key, field(key).value]).filter(([, value]) => value !== '');
    const hits = linesWith(terms);
    let found = 0;
    for (const plan of plans) {
      const isMeant =
        wanted.every(([key, value]) => plan.facets[key].includes(value)) &&
        terms.every((term, index) => plan.folded.includes(term) || plan.lines.some((number) => hits[index][number]));
      plan.item.hidden = !isMeant;
      if (isMeant) found += 1;
      if (isMeant || plan.snippet !== null) show(plan, isMeant ? terms : [], hits);
    }
    for (const group of groups) group.hidden = group.querySelector('.entries > li:not([hidden])') === null;
    tell(found, terms.length > 0 || wanted.length > 0, terms.length > 0);
  }

  function tell(found, isLimited, isSearch) {
    const told = !isLimited
      ? `共 ${plans.length} 份`
      : found === 0
        ? `没有符合条件的文件，共 ${plans.length} 份`
        : `找到 ${found} 份，共 ${plans.length} 份`;
    const pending = isSearch && texts === 'loading' ? '；正在载入正文' : '';
    const lost = isSearch && texts === 'lost' ? '；正文没有载入，只查找了标题' : '';
    const words = `${told}${pending}${lost}`;
    if (count.textContent !== words) count.textContent = words;
  }

  // The words of all documents are many: they are fetched when first sought for.
  function loadTexts() {
    if (texts !== 'absent') return;
    texts = 'loading';
    const script = document.createElement('script');
    script.src = 'search.js';
    script.addEventListener('load', () => {
      lines = banwenSearch.lines;
      foldedLines = lines.map(fold);
      for (const plan of plans) plan.lines = banwenSearch.plans[plan.item.dataset.id] ?? [];
      texts = 'there';
      update();
    });
    script.addEventListener('error', () => {
      texts = 'lost';
      update();
    });
    document.head.append(script);
  }

  // What is chosen stands in the address, so that a view can be linked.
  function writeAddress() {
    const chosen = ['q', ...FACETS].map((key) => [key, field(key).value.trim()]).filter(([, value]) => value !== '');
    const address = chosen.length === 0 ? location.pathname + location.search : `#${new URLSearchParams(chosen)}`;
    history.replaceState(null, '', address);
  }

  function readAddress() {
    const said = location.hash.slice(1);
    if (said !== '' && !said.includes('=')) return;
    const chosen = new URLSearchParams(said);
    for (const key of ['q', ...FACETS]) {
      const control = field(key);
      control.value = chosen.get(key) ?? '';
      if (control.value === '' && control.tagName === 'SELECT') control.value = '';
    }
    update();
  }

  let timer;
  const settle = (waitMs) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      writeAddress();
      update();
    }, waitMs);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    settle(0);
  });
  form.addEventListener('input', () => settle(QUIET_MS));
  form.addEventListener('reset', () => settle(0));
  field('q').addEventListener('focus', loadTexts, { once: true });
  window.addEventListener('hashchange', readAddress);
  form.hidden = false;
  readAddress();
})();
