import { useMemo, useState, type ReactNode } from 'react';
import type { Figures } from '../../../core/figures/figures.ts';
import { UNMOVED, type ValueDial } from '../../../core/comparison/dials/dial.ts';
import { dialsOf } from '../../../core/comparison/dials/dials-of.ts';
import type { ComparisonDeclaration } from '../../../core/language/declarations/comparison.ts';
import { COMPARE } from '../../../core/swedish/web/compare/compare-words.ts';
import { MAP } from '../../../core/swedish/web/map/map-words.ts';
import { PAGES } from '../../../core/swedish/web/page-words.ts';
import { STATES } from '../../../core/swedish/web/state-words.ts';
import { questionOf } from '../../engine/question.ts';
import { useFigures } from '../../library/library.tsx';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { Await, Empty } from '../../parts/states/await.tsx';
import { useNavigation, useQuery } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { writeSubject } from '../../panel/subject.ts';
import { ValueDialField } from '../compare/dials/value-dial.tsx';
import { proposalOf } from '../compare/proposal-words.ts';
import { useDials } from '../compare/state/use-dials.ts';
import { useStandings } from '../compare/state/use-standings.ts';
import type { PageProps } from '../page.ts';
import '../compare/compare.css';
import type { Pressed } from './drawing/draw-map.ts';
import { hiddenIn, isShown, Legend } from './legend.tsx';
import { LeafletMap } from './leaflet-map.tsx';
import './map.css';
import { MapTable } from './map-table.tsx';
import { PositionSources } from './position-sources.tsx';
import { useMap } from './use-map.ts';

/** The centres on a map: which count under which wording, and how the limits move them. */
export function MapPage({ open }: PageProps): ReactNode {
  const say = useSay();
  const { address } = useNavigation();
  const { declaration, period } = useMemo(() => questionOf(address, open), [address, open]);
  const figures = useFigures(open, period);
  if (!declaration) return <><h1>{say(PAGES.map.name)}</h1><Empty title={say(COMPARE.nothing)}><p>{say(COMPARE.nothingHelp)}</p></Empty></>;
  return (
    <>
      <div className="page-head"><h1>{say(PAGES.map.name)}: {declaration.counts}</h1><p className="lead">{[declaration.caseNumber, say(PAGES.map.about)].join(' · ')}</p></div>
      <Await resource={figures} doing={STATES.figures}>{(ready) => <OnMap open={open} figures={ready} declaration={declaration} />}</Await>
    </>
  );
}

function OnMap({ open, figures, declaration }: { readonly open: OpenRulebook; readonly figures: Figures; readonly declaration: ComparisonDeclaration }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const query = useQuery();
  const dials = useDials(open);
  const [lit, setLit] = useState<string>();
  const { rulebook } = open;
  const { declarations } = rulebook;
  const laid = useStandings(rulebook, figures, declaration, dials.settings);
  const unmoved = useStandings(rulebook, figures, declaration, UNMOVED);
  const standings = laid?.standings ?? [];
  const standing = standings.find(({ name }) => name === address.query.get('forslag')) ?? standings[0];
  const { entity, marks, thresholds, distance } = useMap(standing, standings[0], figures, declaration, declarations, language);
  const values = useMemo(() => (unmoved ? dialsOf(unmoved.standings, declaration, declarations) : []).filter((dial): dial is ValueDial => dial.kind === 'value' && thresholds.some(({ parameter }) => parameter === dial.name)), [unmoved, declaration, declarations, thresholds]);
  const hidden = hiddenIn(address);
  const circle = values.find(({ name }) => thresholds.some(({ parameter, value }) => parameter === name && value === distance));
  const radius = circle && (dials.settings.values.get(circle.key) ?? circle.current);
  const shown = useMemo(() => marks.filter((mark) => isShown(mark, hidden)), [marks, hidden]);
  const scene = useMemo(() => ({ marks: shown, circleKm: radius === undefined ? undefined : Number(radius.numerator) / Number(radius.denominator) }), [shown, radius]);
  if (!standing) return null;
  if (marks.length === 0) return <Empty title={say(MAP.nothing)}><p>{say(MAP.nothingHelp)}</p></Empty>;
  const choose = (row: string, pressed: Pressed): void => query({ visa: writeSubject({ name: pressed === 'distance' ? distance ?? declaration.counts : declaration.counts, row, proposal: proposalOf(standing) }), kalla: undefined });
  return (
    <>
      <div className="map-page">
        <LeafletMap scene={scene} lit={lit} onChoose={choose} />
        <div className="map-side">
          <Legend marks={marks} standings={standings} chosen={standing} />
          {values.length > 0 ? (
            <fieldset><legend>{say(COMPARE.values)}</legend>
              {values.map((dial) => <ValueDialField key={dial.key} dial={dial} dials={dials} />)}
              {circle ? <p>{say(MAP.circles)} {circle.name}. {say(MAP.circlesHelp)}</p> : null}
            </fieldset>
          ) : null}
          <p>{say(MAP.size)}. {say(MAP.lines)}. {say(MAP.noOutlines)}</p>
          <PositionSources figures={figures} entity={entity} />
        </div>
      </div>
      <MapTable marks={shown} standing={standing} thresholds={thresholds} declaration={declaration} declarations={declarations} entity={entity} onPoint={setLit} />
    </>
  );
}
