let decimal: Intl.NumberFormat | undefined;

/** A number in Swedish: decimal comma, and a no-break space between thousands. */
export function numberInWords(value: number): string {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  // Made when it is needed: the language data take 20 ms, and a check prints small counts only.
  decimal ??= new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });
  return decimal.format(value);
}

const small = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'] as const;

/** A count as a word up to twelve, then in figures, as authorities in Sweden write. `neuter` gives ett for one. */
export function countInWords(value: number, gender: 'common' | 'neuter' = 'common'): string {
  if (value === 1 && gender === 'neuter') return 'ett';
  return small[value] ?? numberInWords(value);
}

/** The size of a file: `812 byte`, `84 kB`, `1,2 MB`, with a no-break space. A kilobyte is a thousand bytes. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00a0byte`;
  const kilobytes = Math.round(bytes / 1000);
  return kilobytes < 1000 ? `${kilobytes}\u00a0kB` : `${numberInWords(Math.round(bytes / 100_000) / 10)}\u00a0MB`;
}
