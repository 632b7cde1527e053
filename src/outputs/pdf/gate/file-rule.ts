import { PDFArray, PDFDict, PDFName, PDFStream } from '@cantoo/pdf-lib';
import type { Rule } from './rule.ts';

/** What makes a file do something by itself, and the forms that PDF/A knows nothing of. */
const forbidden = ['OpenAction', 'AA', 'JS', 'JavaScript', 'XFA'];

/** The file can be told from others and does nothing by itself. One that is locked cannot even be read here. */
export const fileRule: Rule = ({ document: { context, catalog } }) => {
  const { ID: id } = context.trailerInfo;
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const dicts = [...objects, catalog.lookup(PDFName.of('Names'))].flatMap((object) => {
    if (object instanceof PDFStream) return [object.dict];
    return object instanceof PDFDict ? [object] : [];
  });
  const found = forbidden.filter((name) => dicts.some((dict) => dict.has(PDFName.of(name))));
  return [
    ...(id instanceof PDFArray && id.size() === 2 ? [] : ['the file has no id']),
    ...found.map((name) => `the file holds ${name}`),
  ];
};
