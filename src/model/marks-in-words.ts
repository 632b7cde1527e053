import type { Certainty } from '#schemas/provenance.ts';

/** What a mark of certainty means to readers. */
export const certaintyMeanings: Readonly<Record<Certainty, string>> = {
  sourced: 'Källan säger det rakt ut.',
  partly:
    'Uppgiften är ofullständig, återgiven i andra hand eller något vi har slutit oss till. En anmärkning säger vad som brister.',
  unknown: 'Vi har letat men inte hittat uppgiften. Det betyder varken nej eller noll.',
};

/** What the marks of the timeline mean. */
export const shapesMeaning =
  'Formen visar vad för slags händelse det är. En ihålig form betyder att händelsen bara är delvis belagd.';
