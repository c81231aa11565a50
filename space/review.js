const decided = () => {
  const decisions = {};
  for (const item of element.querySelectorAll('li[data-text]')) {
    const chosen = item.querySelector('input:checked');
    if (chosen) decisions[item.dataset.text] = chosen.value;
    else if ('type' in item.dataset) decisions[item.dataset.text] = item.dataset.type;
  }
  return decisions;
};
const mark = (text, type) => {
  text = text.split(/\s+/).filter(Boolean).join(' ');
  if (text) trigger('submit', {decisions: {...decided(), [text]: type}});
};
element.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (!button) return;
  if ('forget' in button.dataset) button.closest('li').remove();
  if ('mark' in button.dataset) {
    const type = element.querySelector('[data-mark-type]').value;
    mark(element.querySelector('[data-mark-text]').value, button.dataset.mark === 'yes' ? type : '');
  } else trigger('submit', {decisions: decided()});
});
element.addEventListener('sn-mark', event => mark(event.detail.text, event.detail.type));
