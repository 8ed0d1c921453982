// The registers of the repository as importing needs them: names, agencies, territories.
import type { Document } from '../../model/document.ts';
import type { KnownRegister } from './head/issuer.ts';

/** Registers that do not parse are left out; they are findings elsewhere. */
export function registersIn(documents: readonly Document[]): readonly KnownRegister[] {
  return documents.flatMap(({ kind, id, data }) => {
    if (kind !== 'register' || typeof data !== 'object' || data === null) return [];
    const { name, agencies, territories } = data as {
      name?: unknown;
      agencies?: unknown;
      territories?: unknown;
    };
    return [
      {
        id,
        name: typeof name === 'string' ? name : id,
        agencies: isRecord(agencies) ? onlyRecords(agencies) : {},
        territories: Array.isArray(territories) ? territories.flatMap(nameIn) : [],
      },
    ];
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const onlyRecords = (values: Readonly<Record<string, unknown>>): KnownRegister['agencies'] =>
  Object.fromEntries(Object.entries(values).flatMap(([id, value]) => (isRecord(value) ? [[id, value]] : [])));

const nameIn = (value: unknown): readonly string[] =>
  isRecord(value) && typeof value.name === 'string' ? [value.name] : [];
