import type { Shape } from './shapes.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Diagonal lines in a box, cut at its edges: no pattern, so no id to keep apart from others. */
export function hatch({ x, y, width, height }: Box, step: number): Shape {
  const lines = Math.ceil((width + height) / step);
  const d = `M${step - height} ${height}${`l${height} ${-height}m${step - height} ${height}`.repeat(lines)}`;
  return { type: 'clip', x, y, width, height, shapes: [{ type: 'path', d, class: 'hatch' }] };
}
