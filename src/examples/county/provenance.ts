/** The source says so. */
export const sourced = (...sources: string[]) => ({ sources, certainty: 'sourced' as const });

/** Incomplete or second hand, in a way that the note says. */
export const partly = (note: string, ...sources: string[]) => ({ sources, certainty: 'partly' as const, note });

/** Not found. */
export const unknown = () => ({ sources: [] as string[], certainty: 'unknown' as const });
