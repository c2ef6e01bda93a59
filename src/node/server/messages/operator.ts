import { parseDay } from '../../../core/quantity/day.ts';
import type { Operator } from '../../../core/swedish/web/public/operator.ts';

const MOST_DAYS = 36_500;

/** What whoever runs the server has said of itself. What is not said, or cannot be read, is missing, and the statement says so. */
export function operatorIn(environment: NodeJS.ProcessEnv): Operator {
  const said = (name: string): string | undefined => {
    const text = environment[name]?.trim();
    return text === '' ? undefined : text;
  };
  const days = Number(said('LIKVARD_MEDDELANDEN_DAGAR') ?? Number.NaN);
  return {
    organisation: said('LIKVARD_ORGANISATION'), service: said('LIKVARD_TJANST'), contact: said('LIKVARD_KONTAKT'),
    assessed: parseDay(said('LIKVARD_BEDOMD') ?? ''), assessedHow: said('LIKVARD_BEDOMD_HUR'),
    keptDays: Number.isInteger(days) && days > 0 && days <= MOST_DAYS ? days : undefined,
  };
}
