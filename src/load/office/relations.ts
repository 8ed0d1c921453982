// Which part of an office file names which other: the `.rels` files beside the parts.
import type { Archive } from './unzip.ts';
import { readXml } from './xml.ts';

export interface Relation {
  /** Last word of the type's address: `worksheet`, `hyperlink`, `attachedTemplate`. */
  readonly type: string;
  /** As written; of an inner part the full name. */
  readonly target: string;
  readonly external: boolean;
}

/** `word/document.xml` has its relations in `word/_rels/document.xml.rels`. */
export const relationsOf = (part: string): string => {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
};

/** Relations by id; none when there is no such part. Throws `Refused`. */
export async function readRelations(archive: Archive, name: string): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  if (!archive.has(name)) return relations;
  const base = name.replace(/_rels\/[^/]*$/, '');
  await readXml(archive.pieces(name), {
    open(tag, { Id, Type = '', Target = '', TargetMode }) {
      if (tag !== 'rel:Relationship' || Id === undefined) return;
      const external = TargetMode === 'External';
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      relations.set(Id, { type, target: external ? Target : resolved(base, Target), external });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

/** Name of the first part that is related in this way; empty when there is none. */
export const partOfType = (relations: ReadonlyMap<string, Relation>, type: string): string =>
  [...relations.values()].find((one) => one.type === type)?.target ?? '';

/** `worksheets/sheet1.xml` from `xl/`, `/xl/styles.xml` from the top; never a place outside the archive. */
function resolved(base: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : base}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
