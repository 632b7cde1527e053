import type { Answers, Question } from '#forms/desk.ts';

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

/** Asks the worker, and waits for each answer. */
export class Asker {
  readonly #worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data: { task, answer, failure } }) => {
      const waiting = this.#waiting.get(task);
      this.#waiting.delete(task);
      if (failure === undefined) waiting?.resolve(answer as never);
      else waiting?.reject(new Error(failure));
    });
  }

  ask<Q extends Question>(question: Q): Promise<Answers[Q['ask']]> {
    this.#last += 1;
    const task = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(task, { resolve, reject });
      this.#worker.postMessage({ task, question });
    });
  }
}
