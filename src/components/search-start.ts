/** What every page loads of the search: it fetches the rest when somebody turns to a search field, and `/` leads there. */
const fields = [...document.querySelectorAll<HTMLInputElement>('plan-search input')];
const [field] = fields;

// A file of its own that is fetched at need; it lies in the same folder, so no layer is crossed.
const start = (): void => void import('./plan-search.ts');

if (field !== undefined) {
  if (field.matches(':focus') || new URLSearchParams(location.search).has('q')) start();
  for (const each of fields) each.addEventListener('focus', start, { once: true });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    field.focus();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
}
