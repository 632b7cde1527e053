import { hatch } from './hatch.ts';
import type { Figure, Shape } from './shapes.ts';

export interface Segment {
  amount: number;
  /** The class that gives the colour. */
  class: string;
  /** Shown in the segment where it fits. */
  label: string;
  /** Diagonal lines instead of a filled area: the part whose purpose is not known. */
  isHatched?: boolean;
  /** A dashed outline, open to the right: a part of a whole that is not known. */
  isOpen?: boolean;
}

const width = 1000;
const height = 32;
const hatchStep = 10;
const letterWidth = 10;

/** One bar of segments beside each other, on a scale from 0 to `most`. `title` says the same in words. */
export function stackedBar(segments: readonly Segment[], most: number, title: string): Figure {
  const scale = (amount: number) => (amount / most) * width;
  const shapes = segments.flatMap((segment, index): Shape[] => {
    const x = scale(segments.slice(0, index).reduce((sum, { amount }) => sum + amount, 0));
    return drawSegment(segment, x, scale(segment.amount));
  });
  return { width, height, title, description: '', class: 'bar', hasLinks: false, isStretched: true, shapes };
}

function drawSegment(segment: Segment, x: number, length: number): Shape[] {
  const { class: name, label, isHatched = false, isOpen = false } = segment;
  const textWidth = label.length * letterWidth;
  const fits = label !== '' && textWidth < length - 12;
  const text: Shape = { type: 'text', x: x + 8, y: height / 2 + 6, text: label, class: `label ${name}` };
  if (isOpen) {
    const d = `M${round(x + length)} 2H${round(x + 1)}V${height - 2}H${round(x + length)}`;
    return [{ type: 'path', d, class: 'open' }, fits ? text : { ...text, x: x + length + 8 }];
  }
  const box = { x, y: 1, width: length, height: height - 2 };
  const labels = fits ? [text] : [];
  if (!isHatched) return [{ type: 'rect', ...box, class: `segment ${name}` }, ...labels];
  const ground: Shape = { type: 'rect', x: x + 4, y: 6, width: textWidth + 6, height: height - 12, class: 'ground' };
  return [hatch(box, hatchStep), { type: 'rect', ...box, class: 'segment hatched' }, ...(fits ? [ground, text] : [])];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
