import { data } from './data/plan-json.ts';
import type { Output } from './output.ts';
import { pdf } from './pdf/pdf.ts';
import { preview } from './preview/preview.ts';
import { program } from './program/program.ts';
import { singleFile } from './single-file/single-file.ts';

/** Every form of the plan that is made before the pages, which link to them. */
export const outputs: readonly Output[] = [data, program, preview, pdf, singleFile];
