import type { APIRoute } from 'astro';
import { contentSource } from '#site/content-source.ts';

/** The files as editors wrote them, fetched on the page of the forms alone. */
export const GET: APIRoute = () => Response.json(contentSource());
