// Which fields of a file belong to the document, so that a corrected one may change them; and how a hand that changed them shows.

export type FileKind = 'plan' | 'target' | 'task';

export const kindOfFile = (file: string): FileKind =>
  file.includes('/targets/') ? 'target' : file.includes('/tasks/') ? 'task' : 'plan';

/** `log`, `amendments` and a person's own keys are never touched. */
export const DOCUMENT_FIELDS: Readonly<Record<FileKind, readonly string[]>> = {
  plan: [
    'number',
    'title',
    'issued',
    'effective',
    'signer',
    'signer_title',
    'period',
    'vision',
    'standing_agency',
    'based_on',
    'groups',
    'reporting',
    'recipients',
    'unresolved',
    'note',
  ],
  target: [
    'name',
    'statement',
    'group',
    'parent',
    'unit',
    'goal',
    'by',
    'lead',
    'coordinating',
    'lead_doubt',
    'milestones',
    'method',
    'baseline',
    'results',
    'source',
    'also',
    'note',
  ],
  task: [
    'name',
    'group',
    'lead',
    'coordinating',
    'implementing',
    'lead_doubt',
    'output',
    'deadline',
    'deadline_text',
    'source',
    'also',
    'note',
  ],
};

/**
 * People and commands add to these as they work (figures, remarks, groups) or take them out once a question is settled. So they follow
 * the document only where the record tells that it now says something else, and that somebody changed them is nothing to tell.
 */
export const SHARED_FIELDS: ReadonlySet<string> = new Set([
  'results',
  'note',
  'groups',
  'lead_doubt',
  'unresolved',
]);
