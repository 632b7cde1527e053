import BodyLink from './BodyLink.astro';
import BodyTable from './BodyTable.astro';
import Delvis from './Delvis.astro';
import Kalla from './Kalla.astro';

/** What the names in a body stand for. The policy allows no others. */
export const bodyComponents = { Kalla, Delvis, a: BodyLink, table: BodyTable };
