// What is wrong with a template, in sentences: one ends the command by itself; of several each is told, then how many there are.
import { type MessageKey, type MessageParams, message } from '../../model/messages/index.ts';
import { oneLine } from '../../present/printable.ts';
import type { TemplateFault, TemplateMistake } from '../../present/report/format.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

export function templateRefusal({ mistakes }: TemplateFault, world: World): Refusal {
  const told = mistakes.map((mistake) => sentenceOf(mistake, world));
  const [first] = told;
  if (first !== undefined && told.length === 1) return new Refusal(first.key, first.params);
  for (const { key, params } of told) world.err(`${oneLine(message(world.language, key, params))}\n`);
  return new Refusal('refusal.template.several', { count: told.length });
}

interface Sentence {
  readonly key: MessageKey;
  readonly params: MessageParams;
}

function sentenceOf(
  { problem, file, tag, line, loop, near }: TemplateMistake,
  { language }: World,
): Sentence {
  const place = [
    line === null ? '' : message(language, 'report.line', { line }),
    loop === null ? '' : message(language, 'report.in_loop', { loop }),
  ];
  return {
    key: `refusal.template.${problem}`,
    params: {
      file,
      tag,
      place: place.join(''),
      near: near === null ? '' : message(language, 'report.near', { near }),
    },
  };
}
