import { contentWith } from './placed.ts';
import { readPlan } from '#read-plan.ts';
const show = (text: string) => console.log(JSON.stringify(text), readPlan(contentWith({ path: 'aktorer/regionen.yaml', text })).issues.filter(i=>i.file.includes('regionen')).map(i=>`${i.code} ${i.line}:${i.column}`).join(', '));
show("name: A\u0300\nrole: a\u2066b och mer\nurl: ''\n");
show("name: a\u2066b och mer\nnote: A\u0300\nurl: ''\n");
show("name: A\u0300\nurl: ''\n");
show("a: a\u0308\n\nrole: a\u200bb\nurl: x\n");
