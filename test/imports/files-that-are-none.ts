import { problems } from '@libs/words';
import { strToU8 } from 'fflate';
import { fixture, type Importing, officer } from '../support/importing.ts';
import { purpose } from '../support/people.ts';
import { rowsOfTexts, workbook } from '../support/workbook.ts';

const heading = ['Họ tên', 'Ngày sinh', 'Giới tính', 'Địa chỉ', 'Từ ngày', 'Đến ngày'];
const row = ['Lê Văn Tên Lạ', '1990', 'nam', '9 Trần Phú', '01/03/2026', '28/02/2028'];
const list = rowsOfTexts([heading, row]);
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const before = (text: string) => Buffer.from(text, 'latin1');

/** What somebody may send that is no list, told with the application of the lists. */
export function filesThatAreNone(theOffice: () => Importing): void {
  const files: [string, string, () => Buffer | Promise<Buffer>][] = [
    ['a text document', 'not_a_spreadsheet', () => Buffer.from('%PDF-1.7 and more')],
    ['a letter', 'no_heading_found', () => Buffer.from('xin chào\n')],
    ['a workbook with a password', 'file_encrypted', () => Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')])],
    ['a workbook of before 2007', 'old_excel_format', () => Buffer.concat([compound, Buffer.from('Workbook', 'utf16le')])],
    ['a workbook with macros', 'file_has_macros', () => workbook(list, { 'xl/vbaProject.bin': strToU8('x') })],
    ['a bomb', 'file_unpacks_to_too_much', () => workbook(list, { 'xl/media/a.xml': new Uint8Array(40 * 1024 * 1024) })],
    ['ten million columns', 'too_many_columns', () => workbook(`${list}<row><c r="ZZZZZ1"><v>1</v></c></row>`)],
    ['a file cut off', 'file_truncated', async () => (await fixture('so-tam-tru.xlsx')).subarray(0, 5_000)],
    ['broken insides', 'file_damaged', () => workbook(`${list}<row><c></row>`)],
    ['TCVN3', 'text_in_tcvn3', () => before('Hä vµ tªn,N¬i sinh\nNguyÔn V¨n H¶i,Hµ Néi\nTrÇn ThÞ B×nh,NghÖ An\n')],
    ['VNI', 'text_in_vni', () => before('Hoï vaø teân,Nôi sinh\nNguyeãn Vaên Haûi,Haø Noäi\nTraàn Thò Bình,Ngheä An\n')],
    ['nothing beneath the heading', 'no_rows_found', () => workbook(rowsOfTexts([heading]))],
    ['nothing', 'file_is_empty', () => Buffer.alloc(0)],
  ]; // prettier-ignore

  it.each(files)('of %s is refused with %s, in words that say what to do', async (_what, code, bytes) => {
    const answer = await theOffice().send('granted_registrations', 'x.xlsx', await bytes());
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([422, code]);
    expect(problems[code]?.toDo.vi).toBeTruthy();
  });

  it('whose sheet has an odd name is read all the same', async () => {
    const office = theOffice();
    const { id, sheetName } = await office.received(
      'granted_registrations',
      'la.xlsx',
      workbook(list, {}, '\0&#xD800;Sổ&#x7;'),
    );
    expect(sheetName).toBe('\uFFFDSổ');
    await office.act(id, 'discarding');
    expect((await office.asking.get(officer, `imports/${id}`, purpose)).statusCode).toBe(404);
  });
}
