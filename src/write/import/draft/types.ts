// What an import makes of a document before anything is written: a plan, its items, new agencies, and what a person must check.
import type { SourcePlace } from '../../../model/source-document.ts';
import type { ProposedAgency } from '../agencies/resolve.ts';
import type { Doubt } from '../doubt.ts';

export interface DraftPlace {
  readonly place: string;
  readonly text?: string;
}

export interface DraftAlso {
  readonly place: string;
  readonly text: string;
  readonly goal?: string;
}

interface DraftItem {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly lead_doubt?: { readonly suggest: readonly string[]; readonly reason: string };
  readonly source: DraftPlace;
  readonly also: readonly DraftAlso[];
  readonly note?: string;
  readonly at: SourcePlace;
}

export interface DraftResult {
  readonly date?: string;
  readonly reported?: string;
  readonly value?: string;
  readonly text?: string;
  readonly unit?: string;
  readonly stated?: 'achieved' | 'not_achieved' | 'none';
  readonly source: string;
  readonly note?: string;
}

export interface DraftTarget extends DraftItem {
  readonly statement?: string;
  readonly parent?: string;
  readonly unit?: string;
  readonly goal?: string;
  readonly by?: string;
  readonly method?: 'average';
  /** What was reached before the plan. */
  readonly baseline?: { readonly date: string; readonly value: string; readonly source: string };
  readonly milestones: readonly { readonly by: string; readonly goal: string }[];
  readonly results: readonly DraftResult[];
}

export interface DraftTask extends DraftItem {
  readonly implementing: readonly string[];
  readonly output?: string;
  readonly deadline?: string;
  readonly deadline_text?: string;
}

export interface DraftGroup {
  readonly id: string;
  readonly label?: string;
  readonly name: string;
  readonly parent?: string;
}

export interface DraftBasis {
  readonly number?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly title?: string;
}

export interface DraftDuty {
  readonly every: 'monthly' | 'quarterly' | 'half-yearly' | 'nine-months' | 'yearly';
  readonly by: readonly string[];
  readonly text: string;
  readonly place: string;
  readonly reports: readonly { readonly period: string; readonly due: string; readonly text: string }[];
}

/** The document's own data. */
export interface DraftHead {
  readonly number?: string;
  readonly title: string;
  readonly issued?: string;
  readonly effective?: string;
  readonly signer?: string;
  readonly signer_title?: string;
  readonly period?: string;
  readonly vision?: string;
  readonly standing_agency?: string;
  readonly based_on: readonly DraftBasis[];
  readonly recipients: readonly string[];
}

export interface DraftPlan extends DraftHead {
  readonly id: string;
  readonly issuer: string;
  readonly groups: readonly DraftGroup[];
  readonly reporting: readonly DraftDuty[];
  readonly unresolved: readonly { readonly place: string; readonly text: string; readonly agency?: string }[];
  readonly targets: readonly DraftTarget[];
  readonly tasks: readonly DraftTask[];
  readonly document: string;
  readonly note?: string;
}

/** How much of one table went where; the sums prove that nothing was lost. */
export interface TableCount {
  readonly title: string;
  readonly at: SourcePlace;
  readonly rows: number;
  readonly items: number;
  readonly groups: number;
  readonly cells: number;
  readonly cellsInFiles: number;
  readonly cellsInReview: number;
  /** Headings printed again, as on each page. */
  readonly repeated: number;
}

export interface Draft {
  /** The plan itself first; a second one for goals of another year that the document reports on. */
  readonly plans: readonly DraftPlan[];
  readonly issuer: { readonly id: string; readonly name: string; readonly isNew: boolean };
  readonly agencies: readonly ProposedAgency[];
  readonly doubts: readonly Doubt[];
  readonly tables: readonly TableCount[];
  readonly prose: { readonly lines: number; readonly targets: number; readonly tasks: number };
}
