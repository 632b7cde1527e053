import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** Where on a page a component belongs, so that its examples stand in a document that is whole. */
export interface ExamplePlace {
  /** What it stands under: a heading of this level, or nothing when it brings the main heading, the head or all itself. */
  under?: 'h2' | 'h3' | 'nothing' | 'head' | 'document';
  /** The element around it, where it is only a part of one. */
  within?: 'div' | 'dl';
  /** What is put in its slot, as HTML. */
  slot?: string;
}

/** The examples of one component: what it is given, by the name of the example. */
export interface Examples extends ExamplePlace {
  component: AstroComponentFactory;
  props: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Examples of a component, by name in Swedish. What they give it is held to what it takes. */
export function examplesOf<Component extends (props: never) => unknown>(
  component: Component,
  props: Readonly<Record<string, Parameters<Component>[0]>>,
  place: ExamplePlace = {},
): Examples {
  return { ...place, component: component as unknown as AstroComponentFactory, props: props as Examples['props'] };
}
