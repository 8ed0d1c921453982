// The optimising compiler of node 20 begins so early that half of a check is spent compiling what runs for a second; later nodes
// have a middle compiler and need no help.
import { setFlagsFromString } from 'node:v8';

/** The flag, and that it pays, is known of this V8 alone (test/bench). */
const KNOWN = '11.3.';

/** For the whole process, threads included; code that is compiled already stays as it is. */
export function compileLater(): void {
  if (process.versions.v8.startsWith(KNOWN)) setFlagsFromString('--interrupt-budget=600000');
}
