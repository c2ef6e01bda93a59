import type { SieDraft } from './draft.ts';
import type { RecordFields } from './fields.ts';

const TYPES = ['1', '2', '3', '4'] as const;
const TYPE_OF = { 1: 1, 2: 2, 3: 3, 4: 4 } as const;

/** #FLAGGA and the records that say who made the file and whose it is. */
export function readIdentity(fields: RecordFields, draft: SieDraft): void {
  const { header } = draft;
  switch (fields.record.label) {
    case '#FLAGGA': {
      const flag = fields.word(0, ['0', '1']);
      draft.flag = flag === undefined ? undefined : flag === '0' ? 0 : 1;
      return;
    }
    case '#PROGRAM': {
      const [name, version] = [fields.text(0, 'name'), fields.text(1, 'version')];
      if (name !== undefined && version !== undefined) header.program = { name, version };
      return;
    }
    case '#FORMAT': fields.word(0, ['PC8']); return;
    case '#GEN': {
      const day = fields.day(0);
      if (day) header.generated = { day, sign: fields.optional(1) };
      return;
    }
    case '#SIETYP': {
      const type = fields.word(0, TYPES);
      header.type = type && TYPE_OF[type];
      return;
    }
    case '#PROSA': header.prose = fields.text(0, 'text'); return;
    case '#FTYP': header.companyForm = fields.text(0, 'text'); return;
    case '#FNR': header.companyCode = fields.text(0, 'text'); return;
    case '#ORGNR': {
      const number = fields.text(0, 'number');
      if (number !== undefined) header.organisation = { number, acquisition: fields.optional(1), activity: fields.optional(2) };
      return;
    }
    case '#BKOD': header.industry = fields.text(0, 'text'); return;
    case '#ADRESS': {
      const [contact = '', street = '', town = '', telephone = ''] = [0, 1, 2, 3].map((index) => fields.text(index, 'text'));
      header.address = { contact, street, town, telephone };
      return;
    }
    case '#FNAMN': header.companyName = fields.text(0, 'name'); return;
    case '#RAR': {
      const [number, from, to] = [fields.whole(0, 'year'), fields.day(1), fields.day(2)];
      if (number === undefined || from === undefined || to === undefined) return;
      if (draft.years.some((year) => year.number === number)) fields.fault(0, 'sie-record-twice', { label: '#RAR', name: `${number}` });
      else draft.years.push({ number, from, to });
      return;
    }
    case '#TAXAR': header.taxYear = fields.text(0, 'year'); return;
    case '#OMFATTN': header.until = fields.day(0); return;
    case '#KPTYP': header.chart = fields.text(0, 'text'); return;
    case '#VALUTA': header.currency = fields.text(0, 'text'); return;
    default:
  }
}
