// Required before a program that is measured: at its end, writes how much memory it took at its peak, in kilobytes, to the file
// that BENCH_PEAK names. The operating system's figure for a child can be its parent's; VmHWM never is.
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

function peak() {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
    if (line !== null) return line[1];
  } catch {
    // Not Linux.
  }
  return String(process.resourceUsage().maxRSS);
}

if (isMainThread) process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, peak()));
