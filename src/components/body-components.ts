import type { BlockComponentName, ShownComponentName } from '#schemas/body.ts';
import BodyLink from './BodyLink.astro';
import BodyTable from './BodyTable.astro';
import Delvis from './Delvis.astro';
import DelvisBlock from './DelvisBlock.astro';
import Kalla from './Kalla.astro';

/** What the names in a body stand for; where a component holds blocks, `bodyPlugin` gives it a name of its own. */
const named = { Kalla, Delvis, DelvisBlock } satisfies Record<
  ShownComponentName | `${BlockComponentName}Block`,
  unknown
>;

/** What a body is shown with. */
export const bodyComponents = { ...named, a: BodyLink, table: BodyTable };
