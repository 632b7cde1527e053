import { Desk, type Question } from './desk.ts';

/** Answers the page from a thread of its own, so that one can go on writing while the plan is checked. */
let desk: Desk | undefined;

addEventListener('message', ({ data: { task, question } }: MessageEvent<{ task: number; question: Question }>) => {
  try {
    postMessage({ task, answer: answerTo(question) });
  } catch (error) {
    postMessage({ task, failure: error instanceof Error ? error.message : String(error) });
  }
});

function answerTo(question: Question): unknown {
  if (question.ask === 'open') {
    desk = new Desk(question.source);
    return desk.open();
  }
  if (desk === undefined) throw new Error('asked before the content was there');
  return question.ask === 'record' ? desk.record(question.record) : desk.draft(question.draft, question.isWhole);
}
