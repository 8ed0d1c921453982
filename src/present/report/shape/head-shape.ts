// The shape of what stands around the body: letterhead, period, cut-off, plans, annexes.
import type {
  Annex,
  AnnexCell,
  AnnexColumn,
  AnnexRow,
  ComparedPeriod,
  CutOff,
  Head,
  PeriodWords,
  PlanHead,
  Stamp,
  Warning,
} from '../model.ts';
import { type ShapeOf, values } from './shape.ts';

export const HEAD: ShapeOf<Head> = {
  ...values<Head>()('state', 'motto', 'superior', 'office', 'office_in_text', 'number', 'place_date'),
  ...values<Head>()('title', 'subject', 'internal_notice', 'attached'),
  addressees: ['value'],
  signer: { lines: ['value'], name: 'value' },
  recipients: ['value'],
};

export const PERIOD: ShapeOf<PeriodWords> = values<PeriodWords>()(
  'id',
  'words',
  'words_upper',
  'year',
  'from',
  'to',
  'from_words',
  'to_words',
);

export const CUT_OFF: ShapeOf<CutOff> = values<CutOff>()('date', 'words', 'origin', 'explanation', 'plan');

export const COMPARED: ShapeOf<ComparedPeriod> = values<ComparedPeriod>()(
  'id',
  'words',
  'date',
  'date_words',
);

export const PLAN: ShapeOf<PlanHead> = values<PlanHead>()(
  'id',
  'name',
  'title',
  'number',
  'citation',
  'short_citation',
  'replaced',
);

export const STAMP: ShapeOf<Stamp> = values<Stamp>()('commit', 'cut_off', 'version', 'text');

export const WARNING: ShapeOf<Warning> = values<Warning>()('file', 'line', 'column', 'message');

const ANNEX_ROW: ShapeOf<AnnexRow> = {
  ...values<AnnexRow>()('kind', 'level', 'ref', 'internal'),
  cells: [values<AnnexCell>()('text', 'number', 'date')],
};

export const ANNEX: ShapeOf<Annex> = {
  ...values<Annex>()('id', 'number', 'label', 'title', 'attached', 'note'),
  columns: [values<AnnexColumn>()('id', 'title', 'kind', 'width', 'align')],
  rows: [ANNEX_ROW],
};
