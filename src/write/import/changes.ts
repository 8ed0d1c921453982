// A draft as changes of the repository: the register first, then the plan's folder with everything in it.
import type { Language } from '../../model/messages/index.ts';
import { appendAgency } from '../changes.ts';
import { registerText } from '../new-text.ts';
import type { Change } from '../plan-steps.ts';
import { draftFiles } from './draft/files.ts';
import { agencyFields, fileText } from './draft/print.ts';
import type { Draft } from './draft/types.ts';
import { reviewText } from './review.ts';
import { recordsOf } from './update/record.ts';

export const reviewFile = (plan: string): string => `plans/${plan}/import-review.md`;

export function changesOf(draft: Draft, isText: boolean, language: Language): readonly Change[] {
  const [first] = draft.plans;
  if (first === undefined) return [];
  return [
    ...registerChanges(draft),
    ...draft.plans.flatMap(draftFiles),
    ...recordsOf(draft),
    { file: reviewFile(first.id), text: reviewText(draft, isText, language) },
  ];
}

/** New agencies join the issuer's register; without one, a register is made with them. */
export function registerChanges({ issuer, agencies, plans }: Draft): readonly Change[] {
  const file = `plans/agencies/${issuer.id}.yaml`;
  const document = plans[0]?.document ?? '';
  const [first, ...rest] = agencies;
  if (!issuer.isNew)
    return agencies.map((agency) => appendAgency(file, agency.id, agencyFields(agency, document)));
  if (first === undefined)
    return [
      {
        file,
        text: fileText(file, 'register', [
          ['name', JSON.stringify(issuer.name)],
          ['agencies', '{}'],
        ]),
      },
    ];
  return [
    { file, text: registerText(file, issuer.name, first.id, agencyFields(first, document)) },
    ...rest.map((agency) => appendAgency(file, agency.id, agencyFields(agency, document))),
  ];
}
