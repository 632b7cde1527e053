import { endWithParent } from '#cli/end-with-parent.ts';

/** Goes on until it is ended, as a server does. */
endWithParent();
setInterval(() => undefined, 1000);
console.log(process.pid);
