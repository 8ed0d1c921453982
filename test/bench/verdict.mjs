// Judges a measured group: each bound is met, missed, or could not be measured.
import { median, peakOf } from './measure.mjs';

/** A group's `bounds` are [command, peer or peers whose medians are added, most]; its `peaks` are [command, megabytes]. */
export function judge({ data, commands, bounds, peaks = [] }, results) {
  const rows = commands.map(({ name }) => {
    const { times, failure, missing } = results.get(name);
    return { name, data, failure, missing, ...spread(failure === undefined ? times : []), verdicts: [] };
  });
  const rowOf = (name) => rows.find((row) => row.name === name);
  for (const [name, against, most] of bounds) {
    const floors = [against].flat();
    const floor = floors.reduce((sum, each) => sum + rowOf(each).median, 0);
    const label = floors.length > 1 ? 'hai lệnh kh list' : against;
    rowOf(name).verdicts.push(verdictOf('×', label, rowOf(name).median / floor, most));
  }
  for (const [name, most] of peaks) {
    const command = commands.find((each) => each.name === name);
    const peak = rowOf(name).median === undefined ? Number.NaN : peakOf(command);
    rowOf(name).verdicts.push(verdictOf('MB', '', peak, most));
  }
  return rows;
}

const verdictOf = (unit, against, value, most) => ({
  unit,
  against,
  value,
  most,
  state: !Number.isFinite(value) ? 'unmeasured' : value <= most ? 'met' : 'missed',
});

function spread(times) {
  if (times.length === 0) return {};
  return { median: median(times), least: Math.min(...times), most: Math.max(...times), runs: times.length };
}
