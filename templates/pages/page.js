// Shows the long tables of a page a hundred rows at a time, with a filter, and sorts them by a click on a heading.
// The page is whole without it; printing prints all rows.
(() => {
  'use strict';
  const SIZE = 100;
  const root = document.documentElement;
  root.classList.add('scripted');

  const make = (tag, text, settings) => Object.assign(document.createElement(tag), { textContent: text }, settings);
  const collator = new Intl.Collator('zh-CN', { numeric: true });

  const enhance = (table, number) => {
    const region = table.closest('.scroll');
    // stretches that are printed one by one, each with a header of its own, which is no row
    const stretches = Array.from(table.tBodies, (body) => {
      const lines = Array.from(body.rows);
      const again = lines.filter((row) => row.classList.contains('again'));
      return { body, again, count: lines.length - again.length };
    });
    const rows = Array.from(table.querySelectorAll('tbody > tr:not(.again)'));
    const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
    const shown = new Set();
    let order = rows;
    let found = rows;
    let first = 0;

    const tools = make('div', '', { className: 'table-tools' });
    tools.setAttribute('role', 'group');
    tools.setAttribute('aria-label', '表格：筛选和翻页');
    const label = make('label', '筛选（名称、代码、结果等）', { htmlFor: `filter-${number}` });
    const input = make('input', '', { id: `filter-${number}`, type: 'search', autocomplete: 'off' });
    const field = make('div', '');
    field.append(label, input);
    const state = make('output', '');
    state.htmlFor.add(input.id);
    const buttons = ['首页', '上一页', '下一页', '末页'].map((name) => make('button', name, { type: 'button' }));
    tools.append(field, state, ...buttons);
    region.before(tools);

    const show = (from) => {
      const last = Math.max(0, Math.floor((found.length - 1) / SIZE) * SIZE);
      first = Math.min(Math.max(0, from), last);
      for (const row of shown) row.classList.remove('shown');
      shown.clear();
      for (const row of found.slice(first, first + SIZE)) {
        row.classList.add('shown');
        shown.add(row);
      }
      const end = Math.min(found.length, first + SIZE);
      const whole = found.length === rows.length ? `共 ${rows.length} 行` : `筛选出 ${found.length} 行，共 ${rows.length} 行`;
      state.value = found.length === 0 ? `没有符合的行，共 ${rows.length} 行` : `第 ${first + 1}–${end} 行，${whole}`;
      buttons.forEach((button, index) => {
        button.disabled = index < 2 ? first === 0 : first >= last;
      });
    };

    const steps = [() => 0, () => first - SIZE, () => first + SIZE, () => found.length];
    buttons.forEach((button, index) => {
      button.addEventListener('click', () => {
        show(steps[index]());
        region.scrollTop = 0;
      });
    });

    let waiting = 0;
    const filter = () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      found = words.length === 0 ? order : order.filter((row) => words.every((word) => texts.get(row).includes(word)));
      show(0);
    };
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(filter, 120);
    });

    const sort = (column, heading) => {
      const isFalling = heading.getAttribute('aria-sort') === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', isFalling ? 'descending' : 'ascending');
      const keys = new Map(rows.map((row) => [row, row.cells[column].textContent]));
      order = rows.slice().sort((a, b) => collator.compare(keys.get(a), keys.get(b)));
      if (isFalling) order.reverse();
      // all emptied first: every row moved would else look for its neighbours among all the line breaks left behind
      for (const { body, again } of stretches) body.replaceChildren(...again);
      let next = 0;
      for (const { body, count } of stretches) {
        body.append(...order.slice(next, next + count));
        next += count;
      }
      filter();
    };
    if (table.classList.contains('sortable')) {
      Array.from(table.tHead.rows[0].cells).forEach((heading, column) => {
        const button = make('button', heading.textContent, { type: 'button', title: '按此列排序' });
        heading.replaceChildren(button);
        button.addEventListener('click', () => sort(column, heading));
      });
    }

    show(0);
    table.classList.add('paged');
  };

  document.addEventListener('DOMContentLoaded', () => {
    Array.from(document.querySelectorAll('table.long'), (table, index) => enhance(table, index + 1));
  });
})();
