/** What every page loads of the search: it fetches the rest when somebody turns to a search field, and `/` leads there. */
const [field] = document.querySelectorAll<HTMLInputElement>('plan-search input');
/** A municipality's name is not searched for, but help is shown there too to who needs it. */
const fields = document.querySelectorAll<HTMLInputElement>('plan-search input, municipality-form input');

/** Fetches the search, which lies beside its index. If that is lost on the way readers are told, and the next turn tries anew. */
function start(): void {
  const base = field?.closest<HTMLElement>('plan-search')?.dataset['base'] ?? '/';
  const script = document.createElement('script');
  script.src = `${base}pagefind/plan-search.js`;
  const told = [...document.querySelectorAll('.search-lost')];
  script.addEventListener('load', () => told.forEach((element) => element.remove()));
  script.addEventListener('error', () => {
    script.remove();
    for (const search of told.length === 0 ? document.querySelectorAll('plan-search') : []) tellLost(search, base);
    wait();
  });
  document.head.append(script);
}

/** What is put into a live region is read aloud, what comes with it is not: the text comes last. */
function tellLost(search: Element, base: string): void {
  const told = document.createElement('p');
  told.className = 'panel search-lost';
  told.setAttribute('role', 'status');
  search.append(told);
  const help = document.querySelector('#hjalp ul')?.cloneNode(true);
  if (help !== undefined) told.after(help);
  const register = document.createElement('a');
  register.href = `${base}sok/#a-o`;
  register.textContent = 'Till A–Ö-registret';
  told.append('Sökningen kunde inte hämtas. Försök igen, eller slå upp i registret. ', register);
}

/** Starts once, when somebody turns to one of the fields or types in it. */
function wait(): void {
  const waiting = new AbortController();
  const begin = (): void => {
    waiting.abort();
    start();
  };
  for (const each of fields)
    for (const turn of ['focus', 'input']) each.addEventListener(turn, begin, { signal: waiting.signal });
}

if (field !== undefined) {
  if (field.matches(':focus') || new URLSearchParams(location.search).has('q')) start();
  else wait();
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    field.focus();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
}
