/** What every page loads of the search: it fetches the rest when somebody turns to a search field, and `/` leads there. */
const [field] = document.querySelectorAll<HTMLInputElement>('plan-search input');
/** A municipality's name is not searched for, but help is shown there too to who needs it. */
const fields = document.querySelectorAll<HTMLInputElement>('plan-search input, municipality-form input');

const base = field?.closest<HTMLElement>('plan-search')?.dataset['base'] ?? '/';

/** Fetches the search, which lies beside its index. If that is lost on the way readers are told, and the next turn tries anew. */
function start(): void {
  const script = document.createElement('script');
  script.src = `${base}pagefind/plan-search.js`;
  script.onload = clear;
  script.onerror = () => {
    clear();
    script.remove();
    document.querySelectorAll('plan-search').forEach(tellLost);
    wait();
  };
  document.head.append(script);
}

function clear(): void {
  document.querySelectorAll('.search-lost').forEach((told) => told.remove());
}

/** What is put into a live region is read aloud, what comes with it is not: the text comes last. */
function tellLost(search: Element): void {
  const told = search.appendChild(document.createElement('div'));
  told.className = 'panel search-lost';
  const status = told.appendChild(document.createElement('p'));
  status.role = 'status';
  const help = document.querySelector('#hjalp ul');
  if (help !== null) told.append(help.cloneNode(true));
  status.innerHTML = `Sökningen kunde inte hämtas. Försök igen. <a href="${base}sok/#a-o">Till A–Ö-registret</a>`;
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
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}
