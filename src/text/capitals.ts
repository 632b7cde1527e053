/** Whether a text of several words is written in capitals alone. Abbreviations after each other are short. */
export function isInCapitals(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return (
    words.length >= 3 && words.some(({ length }) => length > 6) && words.every((word) => word === word.toUpperCase())
  );
}
