import { type ImportField, type ImportKind, fieldsOf, neededIn } from './fields.ts';
import type { ImportBatch, ImportMapping } from './import-batches.repository.ts';
import type {
  ImportDetails,
  ImportProgress,
  ImportRowDetails,
  ImportSource,
  ImportSummary,
} from './imports.messages.ts';
import { letterOf } from './marked-copy.ts';
import type { ImportCounts, ShownRow, WholeImport } from './read-imports.ts';
import { headingKey } from './receive-import.ts';

export function presentSummary(batch: ImportBatch): ImportSummary {
  return {
    id: batch.id,
    kind: batch.kind,
    source: batch.source,
    fileName: batch.fileName,
    format: batch.format,
    state: batch.state,
    fault: batch.fault,
    rows: batch.rows,
    done: batch.done,
    recordedAt: batch.recordedAt,
    officerName: batch.officerName,
    finishedAt: batch.finishedAt,
    signedAt: batch.signedAt,
    signedName: batch.signedName,
    takenBackAt: batch.takenBackAt,
    takeBackReason: batch.takeBackReason,
  };
}

export function presentProgress(
  batch: ImportBatch,
  { results, outcomes, kept }: ImportCounts,
): ImportProgress {
  return {
    ...presentSummary(batch),
    results: { new: 0, matches: 0, unchanged: 0, conflict: 0, error: 0, ...results },
    outcomes: { created: 0, matched: 0, rejected: 0, unchanged: 0, ...outcomes },
    recorded: {
      presences: batch.recorded['presence'] ?? 0,
      confirmations: batch.recorded['confirmation'] ?? 0,
      departures: batch.recorded['departure'] ?? 0,
      registrations: batch.recorded['temporary_registration'] ?? 0,
      stayReports: batch.recorded['stay_notice'] ?? 0,
    },
    kept,
  };
}

export function presentWhole({ batch, counts, sample, mappings }: WholeImport): ImportDetails {
  const samplesOf = (column: number) =>
    sample.flatMap(({ cells }) => cells?.[column] ?? []).filter((cell) => cell !== '');
  const headings = new Map(batch.headings.map(({ column, text }) => [column, text]));
  const columns = new Set([...headings.keys(), ...Object.keys(batch.columns).map(Number)]);
  return {
    ...presentProgress(batch, counts),
    sheetName: batch.sheetName,
    sheetNames: [...batch.sheetNames],
    columns: [...columns]
      .sort((one, other) => one - other)
      .map((column) => ({
        column,
        letter: letterOf(column),
        heading: headings.get(column) ?? '',
        field: batch.columns[column] ?? null,
        samples: samplesOf(column).slice(0, 3),
      })),
    fields: [...fieldsOf[batch.kind]],
    needed: neededIn[batch.kind].map((oneOf) => [...oneOf]),
    defaults: definedOf(batch.defaults),
    sources: mappings.map((mapping) => presentSource(mapping, batch)),
  };
}

/** What a source's lists were settled to say, on the columns of this one. */
function presentSource({ source, fields, defaults }: ImportMapping, batch: ImportBatch): ImportSource {
  const columns = batch.headings.flatMap(({ column, text }) => {
    const key = headingKey(text);
    const field = key in fields ? fields[key] : batch.columns[column];
    return field && isOfKind(field, batch.kind) ? [{ column, field }] : [];
  });
  return { source, columns, defaults: definedOf(defaults) };
}

const isOfKind = (field: ImportField, kind: ImportKind) => fieldsOf[kind].includes(field);

const definedOf = ({ address, purpose }: ImportBatch['defaults']) => ({
  ...(address !== undefined && { address }),
  ...(purpose !== undefined && { purpose }),
});

export function presentRow(row: ShownRow): ImportRowDetails {
  return {
    number: row.number,
    cells: row.cells && [...row.cells],
    result: row.result,
    outcome: row.outcome,
    findings: row.findings.map(({ field, column, code, level, article }) => ({
      field,
      column,
      cell: column === null ? null : `${letterOf(column)}${row.number}`,
      code,
      level,
      article: article ?? null,
    })),
    residentId: row.residentId,
    restrictedNoticeId: row.restrictedNoticeId,
    keptBecause: row.keptBecause && row.keptBecause.map(({ table, id }) => ({ table, id })),
  };
}
