// What the exit code of a command means (docs/design.md, section 4).

export const FINE = 0;
/** The check found something. */
export const FOUND = 1;
export const WRONG_USE = 2;
/** A bug, or a machine that fails. */
export const BROKEN = 3;
