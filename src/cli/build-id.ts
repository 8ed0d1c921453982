// Which build of kh this is: the loader gives it behind the address of its file. Sources that run unbuilt have none.

/** Empty where there is none: then nothing is kept for the next time, because code that changes would not be noticed. */
export const BUILD_ID: string = /\?build=(\w+)$/.exec(import.meta.url)?.[1] ?? '';
