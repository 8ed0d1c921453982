// A thread of the built program that checks parts of a repository (src/cli/parts/worker.ts).
const load = require('./kh.js');

load('./part-worker.js').work();
