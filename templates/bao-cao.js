(() => {
  'use strict';
  const fold = (text) => text.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
  const bodies = [...document.querySelectorAll('table.sortable tbody')];
  const rows = bodies.flatMap((body) => [...body.rows]).map((row, place) => ({ row, place, text: undefined }));
  const isItem = (row) => row.classList.contains('item');

  const search = document.querySelector('.search');
  const input = search && search.querySelector('input');
  const count = search && search.querySelector('[aria-live]');
  const show = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    const phrase = words.join(' ');
    const items = rows.filter((each) => isItem(each.row));
    for (const each of items) each.text ??= fold(each.row.textContent).replace(/\s+/g, ' ');
    // Rows with the words as they were typed, else rows with all of them somewhere.
    const hasPhrase = items.some((each) => each.text.includes(phrase));
    const fits = (text) => (hasPhrase ? text.includes(phrase) : words.every((word) => text.includes(word)));
    let found = 0;
    for (const each of rows) {
      each.row.hidden = isItem(each.row) ? !fits(each.text) : words.length > 0;
      if (isItem(each.row) && !each.row.hidden) found += 1;
    }
    count.textContent = words.length === 0 ? '' : `${found} dòng khớp`;
  };
  if (input && rows.length > 0) {
    search.hidden = false;
    let waiting;
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(show, 120);
    });
  }

  const valueOf = (row, column) => {
    const cell = row.cells[column];
    if (!cell) return '';
    const value = cell.dataset.value;
    if (value === undefined) return cell.textContent.trim();
    return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  };
  const collator = new Intl.Collator('vi', { numeric: true });
  const compare = (left, right) => {
    if (left === '' || right === '') return (left === '') - (right === '');
    return typeof left === 'number' && typeof right === 'number' ? left - right : collator.compare(left, right);
  };
  const SIGN = { none: '↕', ascending: '↑', descending: '↓' };
  const NEXT = { none: 'ascending', ascending: 'descending', descending: 'none' };
  for (const table of document.querySelectorAll('table.sortable')) {
    const heads = [...table.tHead.rows[table.tHead.rows.length - 1].cells];
    const body = table.tBodies[0];
    const original = [...body.rows];
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = '↕';
      button.setAttribute('aria-label', `Sắp xếp theo ${head.textContent.trim()}`);
      head.append(' ', button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => {
        const order = NEXT[head.getAttribute('aria-sort')];
        for (const other of heads) {
          other.setAttribute('aria-sort', other === head ? order : 'none');
          other.querySelector('button').textContent = SIGN[other === head ? order : 'none'];
        }
        if (order === 'none') body.append(...original);
        else {
          const items = original.filter(isItem).map((row) => ({ row, value: valueOf(row, column) }));
          const sign = order === 'ascending' ? 1 : -1;
          items.sort((left, right) =>
            left.value === '' || right.value === '' ? compare(left.value, right.value) : sign * compare(left.value, right.value),
          );
          for (const row of original) if (!isItem(row)) row.remove();
          body.append(...items.map((item) => item.row));
        }
      });
    });
  }
})();
