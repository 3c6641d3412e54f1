import { randomUUID } from 'node:crypto';
import type { ProbeAsker } from './askers.ts';
import { columnsByRole, type Catalogue } from './catalogue.ts';
import type { FilledDatabase } from './filled-database.ts';
import { askerOf, copied, type Misuse, type Samples } from './misuse.ts';

const request = 'service_access.request';
const event = 'service_access.request_event';
const message = 'service_access.family_message';
const wish = 'registration_wish';

/** Schools know nothing of insurance and insurers nothing of schools; nobody records in another name. */
export function ofServiceAccess(
  { rightful, residentIds }: FilledDatabase,
  catalogue: Catalogue,
  samples: Samples,
): Misuse[] {
  const education = askerOf(rightful, 'education_officer', 'residence_services');
  const insurance = askerOf(rightful, 'insurance_officer', 'residence_services');
  const police = askerOf(rightful, 'commune_police', 'residence_police');
  const sees = (table: string, asker: ProbeAsker, which: string): Misuse => ({
    table,
    what: 'sees what is the other office’s',
    asker,
    sql: `select count(*)::int from ${table} where ${which}`,
  });
  const stepOf = (asker: ProbeAsker): ProbeAsker => ({ ...asker, role: 'residence_placement' });
  const copies = (table: string, role: ProbeAsker['role']) => {
    const columns = columnsByRole(catalogue, table, 'INSERT').get(role) ?? [];
    return (asker: ProbeAsker, what: string, values: object) =>
      copied(table, samples, columns, { ...asker, role }, what, {
        recorded_by: asker.settings['account'],
        ...(columns.includes('id') ? { id: randomUUID() } : {}),
        ...values,
      });
  };
  const enters = copies('school_place', 'residence_services');
  const decides = copies('school_place_policy', 'residence_services');
  const asks = copies(request, 'residence_placement');
  const notes = copies(event, 'residence_services');
  const passesOn = copies(wish, 'residence_placement');
  const school = { need: 'school_place', school_year: 2031, grade: 1 };
  const insured = { need: 'health_insurance', school_year: null, grade: null };
  const another = { recorded_by: randomUUID() };
  const elsewhere = { commune_code: '31135' };
  const stranger = { resident_id: residentIds[1] };
  const isOfSchool = samples.get(event)?.['need'] === 'school_place';
  const [own, other] = isOfSchool ? [education, insurance] : [insurance, education];
  const voids = (asker: ProbeAsker, what: string, by = asker.settings['account']) =>
    ['school_place', 'school_place_policy'].map((table) => ({
      table,
      what,
      asker,
      // Blindly: without reading a column, so that the policies of reading do not help.
      sql: `update ${table} set voided_at = now(), voided_by = '${by}', void_reason = 'probe'`,
    }));
  return [
    ...voids(insurance, 'voids what is the education officer’s'),
    ...voids(education, 'voids in another name', randomUUID()),
    ...[enters, decides].flatMap((adds) => [
      adds(insurance, 'enters what is the education officer’s', {}),
      adds(education, 'enters in another name', another),
    ]),
    enters(education, 'enters elsewhere', elsewhere),
    decides(education, 'decides for another province', { province_code: '01' }),
    ...[request, event, message].flatMap((table) => [
      sees(table, insurance, `need = 'school_place'`),
      sees(table, education, `need <> 'school_place'`),
    ]),
    sees(request, stepOf(insurance), `need = 'school_place'`),
    sees(request, stepOf(education), `need <> 'school_place'`),
    asks(insurance, 'asks for schools', school),
    asks(education, 'asks for insurers', insured),
    ...[another, elsewhere, stranger].flatMap((wrong) => [
      asks(education, `asks for another: ${Object.keys(wrong).join()}`, { ...school, ...wrong }),
      asks(insurance, `asks for another: ${Object.keys(wrong).join()}`, { ...insured, ...wrong }),
      passesOn(education, `passes on for another: ${Object.keys(wrong).join()}`, wrong),
    ]),
    notes(own, 'notes in another name', another),
    notes(other, 'notes on a request of the other office', {}),
    ...[insurance, education].map((asker) => ({
      table: request,
      what: 'moves on what is the other office’s',
      asker,
      // Blindly: without reading a column, so that the policies of reading do not help.
      sql: `update ${request} set place = 'probe'`,
      own: 1,
    })),
    ...[insurance, education].map((asker) => ({
      table: message,
      what: 'delivers what is the other office’s',
      asker,
      sql: `update ${message} set attempts = 1`,
      own: 1,
    })),
    {
      table: wish,
      what: 'saw in another name',
      asker: police,
      sql: `update ${wish} set seen_at = now(), seen_by = '${randomUUID()}'`,
    },
  ];
}
