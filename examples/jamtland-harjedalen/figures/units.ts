/**
 * The centres and their providers. Region-run centres bear their real names; private ones are named after their place
 * only. Every figure about them elsewhere in this folder is constructed.
 */

export type Year = 2023 | 2024;
export const years: readonly Year[] = [2023, 2024];

export type Sureness = 'publicerad' | 'uppskattad' | 'konstruerad';

export interface Sourced {
  readonly sureness: Sureness;
  readonly source: string;
}

export interface Provider extends Sourced {
  readonly id: string;
  readonly ownership: 'Regional drift' | 'Privat' | 'Gemensam nämnd';
}

export interface Centre extends Sourced {
  readonly id: string;
  readonly provider: string;
  readonly municipality: string;
  /** The locality as an area of competition (ort), which no public source draws: assumed where it is not the name. */
  readonly area: string;
  /** The own name of the locality (ortnamn). */
  readonly locality: string;
  /** 0 in town, 3 far out: sets the constructed supplement. */
  readonly remoteness: 0 | 1 | 2 | 3;
  readonly opened?: Year;
  readonly note?: string;
}

export const region = 'Region Jämtland Härjedalen';
const ownRun = 'Region Jämtland Härjedalen egen regi';
const jointBoard = 'Närvård Frostviken';

const jointSince = 'Gemensam nämnd med kommunen sedan 2005';
const minutes = 'Regionstyrelsen § 85, RS/762/2024';
const press = 'Press och branschuppgifter, se README.md';
const neutral = 'Namnet är neutralt efter orten; vårdgivarens siffror är påhittade';

const privateProvider = (place: string): Provider => ({
  id: `Privat vårdgivare ${place}`,
  ownership: 'Privat',
  sureness: 'publicerad',
  source: 'Att orten har en privat hälsocentral är offentligt; namnet här är neutralt',
});

export const providers: readonly Provider[] = [
  { id: ownRun, ownership: 'Regional drift', sureness: 'publicerad', source: minutes },
  { id: jointBoard, ownership: 'Gemensam nämnd', sureness: 'publicerad', source: jointSince },
  privateProvider('Frösön'),
  privateProvider('Strömsund och Hoting'),
  privateProvider('Offerdal'),
  privateProvider('Duved'),
  privateProvider('Hede'),
];

type Draft = Partial<Centre> & Pick<Centre, 'municipality' | 'remoteness'>;

const centreAt = (id: string, draft: Draft): Centre => ({
  id,
  provider: ownRun,
  area: id,
  locality: id,
  sureness: 'publicerad',
  source: minutes,
  ...draft,
});

const inTown = (id: string, draft: Partial<Centre>): Centre =>
  centreAt(id, { municipality: 'Östersund', area: 'Östersund', locality: 'Östersund', remoteness: 0, ...draft });

const unverified = {
  sureness: 'uppskattad',
  source: 'Känd i länet; ingen offentlig förteckning har bekräftat den',
  note: 'Status ej bekräftad i offentlig källa',
} as const;

const privateCentre = (place: string, draft: Draft): Centre => ({
  ...centreAt(`Privat hälsocentral ${place}`, {
    provider: `Privat vårdgivare ${place}`,
    source: press,
    note: neutral,
    ...draft,
  }),
  locality: place,
  area: draft.area ?? place,
});

const regionsPage = { source: 'Regionens sida om hälsocentraler i Östersunds kommun 2020' };
const twoPlaces = 'Privat vårdgivare Strömsund och Hoting';
const areaIsAssumed = 'Ort som konkurrensområde är antagen';

const all: readonly Centre[] = [
  centreAt('Brunflo', { municipality: 'Östersund', remoteness: 1 }),
  inTown('Frösön', { locality: 'Frösön', sureness: 'uppskattad', note: areaIsAssumed }),
  inTown('Odensala', regionsPage),
  inTown('Lugnvik', regionsPage),
  inTown('Zätagränd', regionsPage),
  inTown('Torvalla', { opened: 2024, note: 'Öppnade 2024; undantagen enligt § 85 punkt 2' }),
  centreAt('Krokom', { municipality: 'Krokom', remoteness: 1, ...unverified }),
  centreAt('Föllinge', { municipality: 'Krokom', remoteness: 3, ...unverified }),
  centreAt('Åre', { municipality: 'Åre', remoteness: 2 }),
  centreAt('Järpen', { municipality: 'Åre', remoteness: 2 }),
  centreAt('Strömsund', { municipality: 'Strömsund', remoteness: 2 }),
  centreAt('Backe', { municipality: 'Strömsund', remoteness: 3, ...unverified }),
  centreAt('Sveg', { municipality: 'Härjedalen', remoteness: 3 }),
  centreAt('Funäsdalen', { municipality: 'Härjedalen', remoteness: 3 }),
  centreAt('Svenstavik', { municipality: 'Berg', remoteness: 2, source: press }),
  centreAt('Myrviken', { municipality: 'Berg', remoteness: 2, source: press }),
  centreAt('Bräcke', { municipality: 'Bräcke', remoteness: 2, source: press }),
  centreAt('Kälarne', {
    municipality: 'Bräcke',
    remoteness: 3,
    sureness: 'uppskattad',
    source: press,
    note: 'Läkarmottagningen uppges ha stängt i början av 2000-talet',
  }),
  centreAt('Hammarstrand', { municipality: 'Ragunda', remoteness: 2 }),
  centreAt('Stugun', { municipality: 'Ragunda', remoteness: 3, ...unverified }),
  centreAt('Gäddede', {
    municipality: 'Strömsund',
    remoteness: 3,
    provider: jointBoard,
    source: jointSince,
    note: 'Varken privat eller regiondriven',
  }),
  privateCentre('Frösön', {
    municipality: 'Östersund',
    remoteness: 0,
    area: 'Östersund',
    sureness: 'uppskattad',
    note: `${neutral}. ${areaIsAssumed}`,
  }),
  privateCentre('Strömsund', { municipality: 'Strömsund', remoteness: 2, provider: twoPlaces }),
  privateCentre('Hoting', { municipality: 'Strömsund', remoteness: 3, provider: twoPlaces }),
  privateCentre('Offerdal', { municipality: 'Krokom', remoteness: 2 }),
  privateCentre('Duved', {
    municipality: 'Åre',
    remoteness: 2,
    area: 'Åre',
    sureness: 'uppskattad',
    note: `${neutral}. ${areaIsAssumed}`,
  }),
  privateCentre('Hede', { municipality: 'Härjedalen', remoteness: 3 }),
];

export const centresIn = (year: Year): readonly Centre[] => all.filter(({ opened }) => (opened ?? year) <= year);

export const isOwnRun = ({ provider }: Centre): boolean => provider === ownRun;

export const isPrivate = (centre: Centre): boolean =>
  providers.some(({ id, ownership }) => id === centre.provider && ownership === 'Privat');
