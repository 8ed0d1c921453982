// Ten thousand items: warm against tools of the same trade, cold against checkers of the same files, after a few edits.
import { corpus } from '../corpus.mjs';
import { empty, gitStatus, status, validate, yamlAlone } from '../kh-commands.mjs';
import * as peers from '../peers/commands.mjs';

export const tenThousand = () => {
  const repository = corpus(10_000);
  const warm = status.warm(repository);
  const edited = status.edited(corpus(10_000, '10000-edited'));
  const cold = validate.cold(repository);
  const uncached = validate.uncached(repository);
  const alone = yamlAlone(repository);
  const [task, hledger, ajv, yamllint] = [peers.task, peers.hledger, peers.ajv, peers.yamllint].map((peer) =>
    peer(repository),
  );
  return {
    data: '10.000 mục',
    commands: [
      empty,
      warm,
      status.asked(repository),
      edited,
      cold,
      uncached,
      gitStatus(repository),
      task,
      hledger,
      ajv,
      alone,
      yamllint,
      peers.checkJsonschema(repository),
    ],
    bounds: [
      [warm.name, task.name, 0.6],
      [warm.name, hledger.name, 0.3],
      [edited.name, warm.name, 1.5],
      [cold.name, ajv.name, 0.75],
      [cold.name, yamllint.name, 0.03],
      [cold.name, alone.name, 1.5],
      [uncached.name, alone.name, 1.5],
    ],
    peaks: [[cold.name, 1024]],
  };
};
