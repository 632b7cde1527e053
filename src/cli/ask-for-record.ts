import type { Readable, Writable } from 'node:stream';
import { isCancel, select, text } from '@clack/prompts';
import { kinds, recordKinds, type KindDefinition, type RecordKind } from '#schemas/kinds.ts';
import { capitalized } from '#text/letters.ts';

/** Where is asked and answered: the terminal, if nothing else is said. */
interface Terminal {
  input?: Readable;
  output?: Writable;
}

/** Asks what is to be added, and its title: the words that follow `new`. Undefined when somebody leaves. */
export async function askForRecord(terminal: Terminal = {}): Promise<string[] | undefined> {
  const kind = await select<RecordKind>({
    message: 'Vad vill du lägga till?',
    options: recordKinds.map((value) => ({ value, label: capitalized(kinds[value].one) })),
    initialValue: 'event',
    maxItems: 8,
    ...terminal,
  });
  if (isCancel(kind)) return undefined;
  const { theOne, place }: KindDefinition = kinds[kind];
  const isEvent = kind === 'event';
  const title = await text({
    message: isEvent ? 'Vilket år, och vad heter händelsen?' : `Vad heter ${theOne}?`,
    placeholder: isEvent ? '2018 Styrgruppen beslutar om planen' : '',
    validate: (value) => {
      if (!value?.trim()) return 'Det här behövs.';
      return isEvent && !/^\s*\d{4}\b/.test(value) ? 'Börja med årtalet.' : undefined;
    },
    ...terminal,
  });
  return isCancel(title) ? undefined : [place, title.trim()];
}
