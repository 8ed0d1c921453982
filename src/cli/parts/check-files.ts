// Checks one part of a repository from its files: read, understood, evaluated, looked at by every rule.
import { checkPart, type Locating, markAccepted, type PartCheck } from '../../check/check-part.ts';
import type { KnownFiles } from '../../check/known-files.ts';
import { inputOf } from '../../check/parts.ts';
import type { CheckInput } from '../../check/rule.ts';
import { RULES } from '../../check/rules.ts';
import { structureFindings } from '../../check/structure-findings.ts';
import { understandPart, understandShared } from '../../check/understand.ts';
import { packPlan } from '../../evaluate/brief/pack.ts';
import type { PlanRecord } from '../../evaluate/brief/record.ts';
import { evaluate } from '../../evaluate/evaluate.ts';
import type { PlanEvaluation } from '../../evaluate/types.ts';
import type { Day } from '../../model/civil-date.ts';
import type { Document } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import type { Repository } from '../../model/repository.ts';

/** What every part is checked with. */
export interface Shared {
  readonly documents: readonly Document[];
  /** Without plans. */
  readonly repository: Repository;
  readonly findings: readonly Finding[];
}

export interface PartOutcome extends PartCheck {
  readonly name: string;
  /** What is wrong with the part's files taken together. */
  readonly structure: readonly Finding[];
  /** What `kh status` needs of the part's plan, as JSON gives it back; none where nobody needs it. */
  readonly briefs: readonly PlanRecord[];
  /** What was asked of the rest of the repository. */
  readonly asked: Asked;
  /** The texts of the files that findings stand in. */
  readonly texts: readonly (readonly [file: string, text: string])[];
}

export interface Asked {
  /** Documents outside the part and what is shared, with whether they are there. */
  readonly files: readonly (readonly [file: string, isThere: boolean])[];
  /** The ids of all plans, a line each; null where nobody asked. */
  readonly plans: string | null;
}

export interface PartQuestion {
  readonly asOf: Day;
  readonly hasBriefs: boolean;
  readonly files: KnownFiles;
}

export function readShared(documents: readonly Document[]): Shared {
  const { repository, findings } = understandShared(documents);
  return { documents, repository, findings };
}

export const sharedInput = ({ repository, documents }: Shared, { asOf, files }: PartQuestion): CheckInput =>
  inputOf('', documents, evaluate(repository, asOf), files);

/** `documents`: of the part alone; those of what is shared are in `shared`. */
export function checkFiles(
  name: string,
  documents: readonly Document[],
  shared: Shared,
  question: PartQuestion,
): PartOutcome {
  const { asOf, files, hasBriefs } = question;
  const understood =
    name === '' ? shared : understandPart(documents, shared.documents, shared.repository.settings);
  const repository = { ...shared.repository, plans: understood.repository.plans };
  const byFile = new Map([...shared.documents, ...documents].map((document) => [document.file, document]));
  const { watched, asked } = watchAsking(files, byFile);
  const evaluation = evaluate(repository, asOf);
  const briefs = hasBriefs ? evaluation.plans.map(briefOf) : [];
  const input = inputOf(name, documents, evaluation, watched);
  const locating: Locating = { documentOf: (file) => byFile.get(file), isLocated: () => true };
  const check = checkPart(input, RULES, locating);
  const findings = [
    ...understood.findings.map((finding) => markAccepted(finding, byFile.get(finding.file))),
    ...check.findings,
  ];
  const structure = structureFindings(documents).map((finding) =>
    markAccepted(finding, byFile.get(finding.file)),
  );
  const texts = new Map([...findings, ...structure].map(({ file }) => [file, byFile.get(file)?.text ?? '']));
  return { ...check, name, findings, structure, briefs, asked: asked(), texts: [...texts] };
}

const briefOf = (plan: PlanEvaluation): PlanRecord => JSON.parse(JSON.stringify(packPlan(plan)));

/** The same files; notes what is asked beyond the part's own. */
function watchAsking(
  files: KnownFiles,
  own: ReadonlyMap<string, unknown>,
): { readonly watched: KnownFiles; readonly asked: () => Asked } {
  const others = new Map<string, boolean>();
  let plans: string | null = null;
  const watched: KnownFiles = {
    has: (file) => {
      if (own.has(file)) return true;
      const isThere = files.has(file);
      others.set(file, isThere);
      return isThere;
    },
    get plans() {
      plans = files.plans.join('\n');
      return files.plans;
    },
  };
  return { watched, asked: () => ({ files: [...others], plans }) };
}
