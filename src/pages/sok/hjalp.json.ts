import type { APIRoute } from 'astro';
import { helpRegisterOf } from '#search/help-register.ts';
import { plan } from '#site/plan.ts';

/** What people in need write in a search field, fetched when somebody turns to one. */
export const GET: APIRoute = () => Response.json(helpRegisterOf(plan, ({ href }) => href));
