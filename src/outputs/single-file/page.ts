import { createHash } from 'node:crypto';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { anchorOf } from '#addresses/addresses.ts';
import { headingsIn } from '#book/collect.ts';
import type { Writing } from '#book/writing.ts';
import type { Plan } from '#model/plan.ts';
import { helpRegisterOf } from '#search/help-register.ts';
import { kindsByType } from '#search/page-types.ts';
import { synonymGroups } from '#search/synonyms.ts';
import { blocks, help } from './blocks.ts';
import { placesIn } from './places.ts';
import { words, type Drawing } from './words.ts';

/** The whole plan to read: cover, help, search, contents and chapters. */
export function bodyOf(plan: Plan, { title, eyebrow, cover, blocks: chapters, sources }: Writing): Element {
  const drawing: Drawing = {
    places: placesIn(chapters, plan.addressing),
    numbers: new Map(sources.map((id, index) => [id, index + 1])),
    basePath: plan.addressing.basePath,
  };
  return h('body', [
    h('a.skip', { href: '#innehall' }, 'Till innehållet'),
    h('div.wrap', [
      h('header.cover', [
        h('p.small', eyebrow),
        h('h1', title),
        ...cover.flatMap((block) => (block.type === 'help' ? help(block, drawing, true) : blocks([block], drawing))),
        h(
          'p.small',
          'Filen fungerar utan nät: texter, figurer, typsnitt och sökning ligger i den, och den hämtar ingenting. På webbplatsen kan det finnas en nyare utgåva.',
        ),
      ]),
      search(plan),
      contents(chapters, drawing),
      h('main', { id: 'innehall', tabIndex: -1 }, blocks(chapters, drawing)),
    ]),
  ]);
}

/** The search of the file. Without script the register at the end remains. */
function search(plan: Plan): ElementContent {
  const register = helpRegisterOf(plan, ({ path }) => `#${anchorOf(path)}`);
  const read = { dataSynonyms: JSON.stringify(synonymGroups(plan)), dataKinds: JSON.stringify(kindsByType(plan)) };
  return h('book-search.no-print', { ...read, hidden: true }, [
    h('form', { role: 'search', ariaLabel: 'Sök i dokumentet' }, [
      h('label.field-label', { for: 'sokord' }, 'Sök i dokumentet'),
      h('div.field', [
        h('input', { id: 'sokord', name: 'q', type: 'search', autoComplete: 'off', spellCheck: 'false' }),
        h('button.button', { type: 'submit' }, 'Sök'),
      ]),
      h('help-at-need', { dataRegister: JSON.stringify(register) }),
      h('div', { role: 'status' }, h('p', { dataStatus: '' }), h('p', { dataNote: '' })),
      h('ol.results', { dataResults: '' }),
    ]),
  ]);
}

/** The chapters, and the records and letters that have headings of their own in them. */
function contents(chapters: Writing['blocks'], drawing: Drawing): ElementContent {
  const listed = headingsIn(chapters).filter(({ level, isInContents }) => isInContents && level <= 2);
  const link = (heading: (typeof listed)[number], name = 'a') =>
    h(name, { href: `#${drawing.places.idOf(heading)}`, lang: heading.language }, words(heading.children, drawing));
  const starts = listed.flatMap(({ level }, index) => (level === 1 ? [index] : []));
  const items = starts.map((start, index) => {
    const [chapter, ...inner] = listed.slice(start, starts[index + 1]);
    return h('li', [
      ...(chapter === undefined ? [] : [link(chapter, 'a.chapter-link')]),
      ...(inner.length === 0
        ? []
        : [
            h(
              'ul.inner',
              inner.map((heading) => h('li', link(heading))),
            ),
          ]),
    ]);
  });
  return h('nav.contents', { ariaLabel: 'Innehållsförteckning' }, [
    h('h2', { id: 'innehallsforteckning' }, 'Innehåll'),
    h('ol.chapters', items),
  ]);
}

interface Parts {
  title: string;
  description: string;
  body: Element;
  style: string;
  script: string;
  /** The colours of the window: paper in light and in dark. */
  papers: { light: string; dark: string };
}

/** One file of all parts, with a policy that allows its style and script by their hashes and nothing else. */
export function documentOf({ title, description, body, style, script, papers }: Parts): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const colour = (scheme: 'light' | 'dark') =>
    h('meta', { name: 'theme-color', content: papers[scheme], media: `(prefers-color-scheme: ${scheme})` });
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'sv' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'content-security-policy', content: policy }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', `${title} – hela planen i en fil`),
          h('meta', { name: 'description', content: description }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          colour('light'),
          colour('dark'),
          h('meta', { name: 'robots', content: 'noindex' }),
          whole('style', style),
        ]),
        { ...body, children: [...body.children, whole('script', script)] },
      ]),
    ],
  };
  return `${toHtml(root, { allowDangerousHtml: true, upperDoctype: true })}\n`;
}

/** The hash of a text as a policy writes it. */
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A style or a script, whose text is not escaped. */
function whole(name: 'style' | 'script', text: string): Element {
  if (/<\/(?:style|script)|<!--/i.test(text)) throw new Error(`a text would end its own <${name}>`);
  return h(name, text);
}
