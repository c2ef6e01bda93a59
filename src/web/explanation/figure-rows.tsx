import type { ReactNode } from 'react';
import type { DerivedInput } from '../../core/calculation/derivation.ts';
import { figureParts } from '../../core/swedish/explain/figure-source.ts';
import { memberName } from '../../core/swedish/explain/tree/groups.ts';
import { formatValue } from '../../core/swedish/numbers/values.ts';
import { EXPLAIN } from '../../core/swedish/web/explain/explain-words.ts';
import { useDeclarations } from '../parts/declarations.ts';
import { useSay, useSettings } from '../shell/settings.tsx';

/** Imported figures, where the walk ends: each with file, sheet and cell, what was written there, how sure it is and its source. */
export function FigureRows({ members }: { readonly members: readonly DerivedInput[] }): ReactNode {
  const { language } = useSettings();
  const say = useSay();
  const declarations = useDeclarations();
  const voice = { language, declarations };
  return (
    <ul className="figure-rows">{members.map((member) => {
      const parts = figureParts(member, voice);
      const who = memberName(member, voice);
      return (
        <li key={member.id}>
          <p><strong>{who === '' ? member.name : who}: {formatValue(member.value, member.type, language, declarations.unitWords)}</strong></p>
          {parts ? (
            <dl className="details">
              <div><dt>{say(EXPLAIN.cell)}</dt><dd className="cell-place">{parts.place}</dd></div>
              <div><dt>{say(EXPLAIN.written)}</dt><dd>{parts.written}</dd></div>
              {parts.sureness === '' ? null : <div><dt>{say(EXPLAIN.sureness)}</dt><dd>{parts.sureness}</dd></div>}
              {parts.source === '' ? null : <div><dt>{say(EXPLAIN.source)}</dt><dd>{parts.source}</dd></div>}
            </dl>
          ) : null}
        </li>
      );
    })}</ul>
  );
}
