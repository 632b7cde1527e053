/** Shapes in the figure's own units, placed by attributes and classes: a style attribute is forbidden by the site's policy. */
export type Shape =
  | {
      type: 'rect';
      x: number;
      y: number;
      width: number;
      height: number;
      class?: string;
      fill?: string;
      stroke?: string;
    }
  | { type: 'path'; d: string; class?: string; fill?: string }
  | { type: 'circle'; x: number; y: number; radius: number; class?: string }
  | { type: 'text'; x: number; y: number; text: string; class?: string; fill?: string; isUpright?: boolean }
  /** With a place, the shapes inside are placed from there. */
  | { type: 'link'; href: string; label: string; at?: Place; class?: string; shapes: Shape[] }
  /** A box that cuts off what reaches outside it; the shapes inside are placed from its corner. */
  | { type: 'clip'; x: number; y: number; width: number; height: number; shapes: Shape[] }
  | { type: 'group'; class?: string; shapes: Shape[]; isHidden?: boolean };

interface Place {
  x: number;
  y: number;
}

/** A figure ready to draw. */
export interface Figure {
  width: number;
  height: number;
  /** How wide it is drawn at most, in pixels; without it as wide as there is room. */
  widest?: number;
  /** The name of the figure, for those who do not see it. */
  title: string;
  /** What it shows, in a sentence. */
  description: string;
  shapes: Shape[];
  class?: string;
  /** A figure with links is a group of them; one without is a single picture. */
  hasLinks: boolean;
  /** Takes whatever height the page gives it, for bars on narrow screens. */
  isStretched?: boolean;
}
