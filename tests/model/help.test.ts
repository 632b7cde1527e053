import { expect, test } from 'vitest';
import type { Entry } from '#model/plan.ts';
import { showsHelpFirst } from '#model/help.ts';
import type { SiteData } from '#schemas/site.ts';
import { planFrom } from '../plan-from.ts';

const firstOn = ['suicid', 'Självmord'];
const { site, records } = planFrom({
  site: { helpBox: { heading: 'Hjälp', lines: [], firstOn } },
  article: {
    name: { title: 'Suicidprevention i länet' },
    summary: { title: 'Nollvisionen', summary: 'Planen mot SJÄLVMORD i länet.' },
    other: { title: 'Rådslaget', summary: 'Vad som sades den dagen.' },
    body: { title: 'Bakgrund', summary: 'Vad som hände.', body: 'Här nämns suicid i förbigående.' },
  },
  goal: { silent: { name: 'Koordinator', summary: null } },
  agreement: { yearly: { title: 'Överenskommelse om suicidprevention' } },
  federation: { norr: { summary: 'Förbundet har arbetat med suicidprevention.' } },
  term: { noll: { term: 'Nollvision för suicid' } },
});
const shows = (entry: Entry | undefined) => entry !== undefined && showsHelpFirst(site as SiteData, entry);
const article = (id: string) => records.article.find((entry) => entry.id === id);

test('the help box stands first where the name or the summary has one of the words, in capitals or not', () => {
  expect([
    shows(article('name')),
    shows(article('summary')),
    shows(records.agreement[0]),
    shows(records.term[0]),
  ]).toEqual([true, true, true, true]);
});

test('the help box keeps its place on other pages, also where only the body has the word', () => {
  expect([shows(article('other')), shows(article('body')), shows(records.goal[0])]).toEqual([false, false, false]);
});

test('the help box keeps its place on the page of a party, which is about itself', () => {
  expect(shows(records.federation[0])).toBe(false);
});
