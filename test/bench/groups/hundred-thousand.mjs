// A hundred thousand items, beside ten thousand in the same rounds: how the cost grows, and how much memory it takes.
import { corpus } from '../corpus.mjs';
import { empty, gitStatus, status, validate } from '../kh-commands.mjs';
import * as peers from '../peers/commands.mjs';

const GROWTH = 10.5;

export const hundredThousand = () => {
  const repository = corpus(100_000);
  const tenth = corpus(10_000);
  const warm = status.warm(repository);
  const cold = validate.cold(repository);
  const warmTenth = status.warm(tenth, 'kh status, 10.000 mục');
  const coldTenth = validate.cold(tenth, 'kh validate, lần đầu, 10.000 mục');
  const git = gitStatus(repository);
  const ajv = peers.ajv(repository);
  return {
    data: '100.000 mục',
    commands: [empty, warm, status.asked(repository), cold, git, ajv, warmTenth, coldTenth],
    bounds: [
      [warm.name, git.name, 3.3],
      [cold.name, ajv.name, 0.55],
      [warm.name, warmTenth.name, GROWTH],
      [cold.name, coldTenth.name, GROWTH],
    ],
    peaks: [
      [cold.name, 400],
      [warm.name, 150],
    ],
  };
};
