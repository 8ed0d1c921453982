// A province's repository: 600 items, kh against every peer.
import { corpus } from '../corpus.mjs';
import { empty, gitStatus, status, validate } from '../kh-commands.mjs';
import * as peers from '../peers/commands.mjs';

export const sixHundred = () => {
  const repository = corpus(600);
  const warm = status.warm(repository);
  const unchanged = validate.unchanged(repository);
  const task = peers.task(repository);
  return {
    data: '600 mục',
    commands: [
      empty,
      warm,
      status.asked(repository),
      status.cold(repository),
      unchanged,
      validate.cold(repository),
      validate.uncached(repository),
      gitStatus(repository),
      task,
      ...[peers.hledger, peers.ajv, peers.backlog, peers.doorstop, peers.taskjuggler].map((peer) =>
        peer(repository),
      ),
      ...[peers.yamllint, peers.checkJsonschema, peers.v8r, peers.spectral].map((peer) => peer(repository)),
    ],
    bounds: [
      [warm.name, empty.name, 2],
      [warm.name, task.name, 2.5],
      [unchanged.name, empty.name, 2.5],
    ],
  };
};
