// Properties with the seed of the run (seed.ts); a failure prints what it takes to repeat it.
import fc from 'fast-check';
import { SEED } from './seed.ts';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });

export default fc;
