// Every text a person sees, in Vietnamese and English. A key missing from one language does not compile.
import { collectEn } from './collect-en.ts';
import { collectFormEn } from './collect-form-en.ts';
import { collectFormVi } from './collect-form-vi.ts';
import { collectVi } from './collect-vi.ts';
import { diffEn } from './diff-en.ts';
import { diffVi } from './diff-vi.ts';
import { exportEn } from './export-en.ts';
import { exportVi } from './export-vi.ts';
import { findingsArithmeticEn } from './findings-arithmetic-en.ts';
import { findingsArithmeticVi } from './findings-arithmetic-vi.ts';
import { findingsDatesEn } from './findings-dates-en.ts';
import { findingsDatesVi } from './findings-dates-vi.ts';
import { findingsEn } from './findings-en.ts';
import { findingsHistoryEn } from './findings-history-en.ts';
import { findingsHistoryVi } from './findings-history-vi.ts';
import { findingsPlausibilityEn } from './findings-plausibility-en.ts';
import { findingsPlausibilityVi } from './findings-plausibility-vi.ts';
import { findingsReferencesEn } from './findings-references-en.ts';
import { findingsReferencesVi } from './findings-references-vi.ts';
import { findingsTextEn } from './findings-text-en.ts';
import { findingsTextVi } from './findings-text-vi.ts';
import { findingsVi } from './findings-vi.ts';
import { importDoubtsEn } from './import-doubts-en.ts';
import { importDoubtsVi } from './import-doubts-vi.ts';
import { importEn } from './import-en.ts';
import { importVi } from './import-vi.ts';
import { interfaceEn } from './interface-en.ts';
import { interfaceVi } from './interface-vi.ts';
import { listingEn } from './listing-en.ts';
import { listingVi } from './listing-vi.ts';
import { reasonsEn } from './reasons-en.ts';
import { reasonsVi } from './reasons-vi.ts';
import { reportEn } from './report-en.ts';
import { reportFilesEn } from './report-files-en.ts';
import { reportFilesVi } from './report-files-vi.ts';
import { reportVi } from './report-vi.ts';
import { showEn } from './show-en.ts';
import { showVi } from './show-vi.ts';
import { sourceEn } from './source-en.ts';
import { sourceVi } from './source-vi.ts';
import { validateEn } from './validate-en.ts';
import { validateVi } from './validate-vi.ts';
import { writeEn } from './write-en.ts';
import { writeVi } from './write-vi.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const catalogueVi = {
  ...interfaceVi,
  ...listingVi,
  ...showVi,
  ...reasonsVi,
  ...findingsVi,
  ...findingsArithmeticVi,
  ...findingsPlausibilityVi,
  ...findingsReferencesVi,
  ...findingsDatesVi,
  ...findingsHistoryVi,
  ...findingsTextVi,
  ...validateVi,
  ...diffVi,
  ...writeVi,
  ...importVi,
  ...importDoubtsVi,
  ...collectVi,
  ...collectFormVi,
  ...exportVi,
  ...reportVi,
  ...reportFilesVi,
  ...sourceVi,
};
export type MessageKey = keyof typeof catalogueVi;
export const catalogueEn: Readonly<Record<MessageKey, string>> = {
  ...interfaceEn,
  ...listingEn,
  ...showEn,
  ...reasonsEn,
  ...findingsEn,
  ...findingsArithmeticEn,
  ...findingsPlausibilityEn,
  ...findingsReferencesEn,
  ...findingsDatesEn,
  ...findingsHistoryEn,
  ...findingsTextEn,
  ...validateEn,
  ...diffEn,
  ...writeEn,
  ...importEn,
  ...importDoubtsEn,
  ...collectEn,
  ...collectFormEn,
  ...exportEn,
  ...reportEn,
  ...reportFilesEn,
  ...sourceEn,
};

export type MessageParams = Readonly<Record<string, string | number>>;

/** The build puts texts in their place that are read when a language is first spoken (bin/lazy-catalogues.js). */
const catalogueOf = (language: Language): Readonly<Record<MessageKey, string>> =>
  language === 'vi' ? catalogueVi : catalogueEn;

/** The text of a key with `{name}` filled in; a name without a value stays visible, so that a gap is noticed. */
export function message(language: Language, key: MessageKey, params: MessageParams = {}): string {
  const template: string = catalogueOf(language)[key];
  if (!template.includes('{')) return template;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(catalogueOf('vi'), key);
