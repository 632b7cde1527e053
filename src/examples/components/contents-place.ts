import ContentsPlace from '#components/ContentsPlace.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(ContentsPlace, { 'en plats som inte syns': {} });
