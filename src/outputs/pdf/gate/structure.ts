import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** An element of the structure tree, with standard names for roles. */
export interface Element {
  role: string;
  dict: PDFDict;
  children: Element[];
  /** What it marks on pages: the page's object and the number of the marked content. */
  marks: { page: string; id: number }[];
  /** The links it holds, by their object. */
  objects: string[];
}

/** A finished PDF as the rules see it. */
export interface Examined {
  document: PDFDocument;
  /** The top of the structure tree; without children where there is none. */
  root: Element;
  /** All elements, in order of reading. */
  elements: Element[];
}

const standardDepth = 8;

/** Opens a PDF and reads its structure tree. */
export async function examine(bytes: Uint8Array): Promise<Examined> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const tree = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const roles = tree?.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  const elements: Element[] = [];
  const read = (dict: PDFDict, role: string): Element => {
    const element: Element = { role, dict, children: [], marks: [], objects: [] };
    elements.push(element);
    for (const kid of kidsOf(dict)) readKid(element, kid, (child) => read(child, roleOf(child, roles)), document);
    return element;
  };
  const empty = { role: 'Root', dict: document.context.obj({}), children: [], marks: [], objects: [] };
  const root = tree === undefined ? empty : read(tree, 'Root');
  return { document, root, elements };
}

function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.get(PDFName.of('K'));
  const value = kids instanceof PDFRef ? dict.context.lookup(kids) : kids;
  if (value instanceof PDFArray) return value.asArray();
  return kids === undefined ? [] : [kids];
}

function readKid(element: Element, kid: PDFObject, read: (dict: PDFDict) => Element, document: PDFDocument): void {
  if (kid instanceof PDFNumber) {
    element.marks.push({ page: pageOf(element.dict), id: kid.asNumber() });
    return;
  }
  const dict = kid instanceof PDFRef ? document.context.lookup(kid) : kid;
  if (!(dict instanceof PDFDict)) return;
  const type = nameAt(dict, 'Type');
  if (type === 'MCR') {
    const id = dict.lookup(PDFName.of('MCID'), PDFNumber).asNumber();
    element.marks.push({ page: dict.has(PDFName.of('Pg')) ? pageOf(dict) : pageOf(element.dict), id });
  } else if (type === 'OBJR') element.objects.push(String(dict.get(PDFName.of('Obj'))));
  else element.children.push(read(dict));
}

const pageOf = (dict: PDFDict): string => String(dict.get(PDFName.of('Pg')));

/** The value of a name in a dictionary, without its slash. */
export function nameAt(dict: PDFDict, key: string): string | undefined {
  return dict.lookupMaybe(PDFName.of(key), PDFName)?.asString().slice(1);
}

/** The standard role that an element's own role stands for. */
function roleOf(dict: PDFDict, roles: PDFDict | undefined): string {
  let role = nameAt(dict, 'S') ?? '';
  for (let step = 0; step < standardDepth; step += 1) {
    const mapped = roles === undefined ? undefined : nameAt(roles, role);
    if (mapped === undefined) return role;
    role = mapped;
  }
  return role;
}

/** An element and all below it, in order of reading. */
export function* below(element: Element): Generator<Element> {
  for (const child of element.children) {
    yield child;
    yield* below(child);
  }
}
