// What a mark is, shown when it is hovered, focused or tapped; arrow keys between marks; copy and download.
(() => {
  'use strict';
  let tip = null;
  let current = null;
  let lit = [];

  function hide() {
    if (tip) tip.hidden = true;
    for (const mark of lit) mark.classList.remove('sn-lit');
    current = null;
    lit = [];
  }

  // Under the mark, or above it where there is no room; gone when the mark has left the screen.
  function place() {
    if (!current) return;
    const box = current.getClientRects()[0];
    if (!current.isConnected || !box || box.bottom < 0 || box.top > window.innerHeight) { hide(); return; }
    const width = tip.offsetWidth, height = tip.offsetHeight;
    const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - width - 8));
    const below = box.bottom + 6;
    const top = below + height > window.innerHeight ? box.top - height - 6 : below;
    tip.style.left = left + 'px';
    tip.style.top = Math.max(8, top) + 'px';
  }

  function show(mark) {
    hide();
    if (!tip) {
      tip = document.createElement('div');
      tip.id = 'sn-tip';
      tip.setAttribute('role', 'status');
      document.querySelector('.gradio-container').append(tip);
    }
    current = mark;
    tip.textContent = mark.dataset.tip;
    tip.hidden = false;
    const panes = mark.closest('.sn-panes');
    lit = panes ? [...panes.querySelectorAll('[data-pair="' + mark.dataset.pair + '"]')] : [mark];
    for (const other of lit) other.classList.add('sn-lit');
    place();
  }

  const markOf = event => event.target.closest && event.target.closest('[data-tip]');

  document.addEventListener('mouseover', event => { const mark = markOf(event); if (mark) show(mark); else hide(); });
  document.addEventListener('focusin', event => { const mark = markOf(event); if (mark) show(mark); else hide(); });
  // Moving focus scrolls, too: the tip follows its mark.
  document.addEventListener('scroll', place, true);
  window.addEventListener('resize', place);

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') { hide(); return; }
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    const mark = step && markOf(event);
    if (!mark) return;
    const marks = [...mark.closest('.sn-note').querySelectorAll('[data-tip]')];
    const next = marks[marks.indexOf(mark) + step];
    event.preventDefault();
    if (!next) return;
    mark.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });

  // A click on a mark brings its counterpart into view.
  document.addEventListener('click', event => {
    const mark = markOf(event);
    if (mark) {
      show(mark);
      const own = mark.closest('.sn-note');
      const other = lit.find(one => one.closest('.sn-note') !== own);
      const pane = other && other.closest('.sn-note');
      if (pane) pane.scrollTop += other.getBoundingClientRect().top - mark.getBoundingClientRect().top;
      return;
    }
    const button = event.target.closest && event.target.closest('[data-copy], [data-save]');
    if (!button) return;
    const source = button.parentElement.querySelector(button.dataset.copy || button.dataset.save);
    if (!source) return;
    if (button.dataset.save) save(source.value, button.dataset.name);
    else copy(source.value, button);
  });

  async function copy(text, button) {
    const label = button.textContent;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'The browser does not allow it: select and copy the text';
    }
    setTimeout(() => { button.textContent = label; }, 2000);
  }

  function save(text, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], {type: 'text/plain;charset=utf-8'}));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  // A new result comes into view and is read out, wherever the visitor was.
  new MutationObserver(() => {
    const fresh = document.querySelector('.sn-result[data-fresh]');
    if (!fresh) return;
    fresh.removeAttribute('data-fresh');
    fresh.focus({preventScroll: true});
    fresh.scrollIntoView({behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'});
  }).observe(document, {childList: true, subtree: true});
  document.addEventListener('DOMContentLoaded', () => setTimeout(() => {
    const status = document.querySelector('#status');
    if (status) status.setAttribute('aria-live', 'polite');
  }, 2000));

  // A word that is clicked, or words that are selected, in the original: a menu asks what they are.
  let asked = null;
  const unask = () => { if (asked) asked.remove(); asked = null; };
  document.addEventListener('pointerdown', event => { if (asked && !asked.contains(event.target)) unask(); });
  document.addEventListener('keydown', event => { if (event.key === 'Escape') unask(); });
  document.addEventListener('click', event => {
    const pane = event.target.closest && event.target.closest('.sn-original');
    if (!pane) return;
    const selected = getSelection();
    let text = selected.isCollapsed ? '' : selected.toString().trim();
    if (!text) text = markOf(event) ? markOf(event).textContent : wordAt(event.clientX, event.clientY);
    if (text) ask(text.slice(0, 200), event.clientX, event.clientY);
  });
  document.addEventListener('keydown', event => {
    const mark = event.key === 'Enter' && markOf(event);
    if (!mark || !mark.closest('.sn-original')) return;
    const box = mark.getBoundingClientRect();
    ask(mark.textContent, box.left, box.bottom);
    asked.querySelector('select').focus();
  });

  function wordAt(x, y) {
    const range = document.caretRangeFromPoint ? document.caretRangeFromPoint(x, y) : null;
    const place = range || (document.caretPositionFromPoint && document.caretPositionFromPoint(x, y));
    const node = place && (place.startContainer || place.offsetNode);
    if (!node || node.nodeType !== Node.TEXT_NODE) return '';
    const at = 'startOffset' in place ? place.startOffset : place.offset;
    const edge = /[\s,;:()"\u201c\u201d]/;
    let start = at, end = at;
    while (start > 0 && !edge.test(node.data[start - 1])) start--;
    while (end < node.data.length && !edge.test(node.data[end])) end++;
    return node.data.slice(start, end).replace(/[.?!]+$/, '');
  }

  function ask(text, x, y) {
    unask();
    hide();
    const types = document.querySelector('[data-mark-type]');
    if (!types) return;
    asked = document.createElement('div');
    asked.id = 'sn-ask';
    asked.setAttribute('role', 'dialog');
    asked.setAttribute('aria-label', 'What is it?');
    const shown = document.createElement('b');
    shown.textContent = text.length > 40 ? text.slice(0, 39) + '\u2026' : text;
    const select = types.cloneNode(true);
    select.setAttribute('aria-label', 'Type of identifier');
    const send = (label, type) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sn-button';
      button.textContent = label;
      button.addEventListener('click', () => {
        document.querySelector('[data-mark-type]').closest('.sn-review').dispatchEvent(
          new CustomEvent('sn-mark', {bubbles: true, detail: {text, type: type()}}));
        unask();
      });
      return button;
    };
    asked.append(shown, ' is a ', select, send('Replace it', () => select.value), send('No identifier', () => ''));
    document.querySelector('.gradio-container').append(asked);
    const width = asked.offsetWidth, height = asked.offsetHeight;
    asked.style.left = Math.max(8, Math.min(x, document.documentElement.clientWidth - width - 8)) + 'px';
    asked.style.top = (y + height + 16 > innerHeight ? y - height - 10 : y + 12) + 'px';
  }

  // The two panes scroll together, each by its own share.
  let leader = null;
  document.addEventListener('pointerover', event => { leader = event.target.closest && event.target.closest('.sn-note'); });
  document.addEventListener('scroll', event => {
    const pane = event.target;
    if (!pane.classList || !pane.classList.contains('sn-note')) return;
    if (pane !== leader && !pane.contains(document.activeElement)) return;
    const reach = pane.scrollHeight - pane.clientHeight;
    for (const other of pane.closest('.sn-panes').querySelectorAll('.sn-note')) {
      if (other !== pane && reach > 0) {
        other.scrollTop = pane.scrollTop / reach * (other.scrollHeight - other.clientHeight);
      }
    }
  }, true);
})();
