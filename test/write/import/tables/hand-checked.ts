// The hand-checked plans, as far as their items come from annex tables: what a right reading of the sources must give.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { fold } from '../../../../src/model/fold.ts';

const PLANS = fileURLToPath(new URL('../../../../plans/', import.meta.url));

export interface CheckedItem {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** As printed. */
  readonly goal: string;
  readonly deadline: string;
  readonly output: string;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
}

interface Written {
  readonly name: string;
  readonly unit?: string;
  readonly goal?: unknown;
  readonly output?: string;
  readonly deadline_text?: string;
  readonly lead?: readonly string[];
  readonly coordinating?: readonly string[];
  readonly source?: { readonly place?: string; readonly text?: string };
}

const read = (path: string): unknown => parse(readFileSync(`${PLANS}${path}`, 'utf8'));

/** Items of a plan that the annex holds, by their printed numbers. */
export function checkedItems(
  plan: string,
  folder: 'targets' | 'tasks',
  annex: string,
): readonly CheckedItem[] {
  return readdirSync(`${PLANS}${plan}/${folder}`).flatMap((file) => {
    const item = read(`${plan}/${folder}/${file}`) as Written;
    if (item.source?.place?.startsWith(`${annex}, dòng`) !== true) return [];
    return [
      {
        id: file.replace(/\.yaml$/, ''),
        name: item.name,
        unit: item.unit ?? '',
        goal: item.source.text ?? '',
        deadline: item.deadline_text ?? '',
        output: item.output ?? '',
        lead: item.lead ?? [],
        coordinating: item.coordinating ?? [],
      },
    ];
  });
}

interface Register {
  readonly agencies: Readonly<Record<string, { name: string; short?: string; aliases?: readonly string[] }>>;
}

const register = read('agencies/thai-nguyen.yaml') as Register;

/** Whether words name the agency, by its name, its short name or one of its aliases. */
export function names(words: string, agency: string): boolean {
  const entry = register.agencies[agency];
  const known = entry === undefined ? [] : [entry.name, entry.short ?? entry.name, ...(entry.aliases ?? [])];
  return known.some((name) => fold(words).includes(fold(name)));
}
