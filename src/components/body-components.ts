import BodyLink from './BodyLink.astro';
import BodyTable from './BodyTable.astro';
import Delvis from './Delvis.astro';
import Kalla from './Kalla.astro';
import Ord from './Ord.astro';

/** What the names in a body stand for. The policy allows only Kalla and Delvis; Ord is put there by `wordsPlugin`. */
export const bodyComponents = { Kalla, Delvis, Ord, a: BodyLink, table: BodyTable };
