import type { DeclaredType } from '../../language/declarations/declared-type.ts';
import type { TableName } from './delivery-mapping.ts';

/** A column that a part has by its nature: whether it must be mapped, and whether its cells may be empty. */
export interface FixedField {
  readonly field: string;
  readonly type: DeclaredType & { readonly kind: 'text' | 'date' };
  readonly mapped: 'always' | 'perhaps';
  readonly missing: 'refused' | 'allowed';
}

const text = (field: string, mapped: FixedField['mapped'] = 'always', missing: FixedField['missing'] = 'refused'): FixedField => ({ field, type: { kind: 'text' }, mapped, missing });
const day = (field: string, mapped: FixedField['mapped'] = 'always', missing: FixedField['missing'] = 'refused'): FixedField => ({ field, type: { kind: 'date' }, mapped, missing });

/** What each part is staged with; see `src/node/delivery/delivery.ts`. Persons may have further inputs, visits further kinds. */
export const FIXED_FIELDS: Readonly<Record<TableName, readonly FixedField[]>> = {
  listings: [text('person'), text('enhet'), day('från'), day('till', 'always', 'allowed'), text('skäl', 'perhaps', 'allowed')],
  persons: [text('person'), day('född'), day('avliden', 'perhaps', 'allowed')],
  visits: [text('person', 'perhaps', 'allowed'), text('enhet'), day('dag')],
  units: [text('enhet'), day('från', 'perhaps', 'allowed'), day('till', 'perhaps', 'allowed')],
};

/** What columns beside the fixed ones a part may have. */
export const FURTHER_FIELDS: Readonly<Record<TableName, 'inputs' | 'kinds' | 'none'>> = { listings: 'none', persons: 'inputs', visits: 'kinds', units: 'none' };
