import type { OrderProblemFacts } from '../../../payments/problems/order-facts.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';
import { inKronor } from './in-kronor.ts';

type OrderCode = Exclude<keyof OrderProblemFacts, `ledger-${string}` | `pain-${string}`>;

const WEIGHT = {
  noWeight: ['vikterna är tillsammans 0', 'the weights are 0 together'],
  negativeWeight: ['en vikt är mindre än 0', 'a weight is less than 0'],
  finerThanDecimals: ['beloppet har ören men ska delas i hela kronor', 'the amount has öre but is to be split in whole kronor'],
} as const;

/** Why an order is not drawn up, approved or paid. */
export const ORDER_SENTENCES: { readonly [Code in OrderCode]: Sentence<OrderProblemFacts[Code]> } = {
  'order-sum': {
    sv: ({ decision, sum, decided, difference }) => told(`raderna blir ${inKronor(sum, 'sv')}, men ska bli ${inKronor(decided, 'sv')} (${decision}); det skiljer ${inKronor(difference, 'sv')}`, 'rader som på öret blir beslutets belopp', 'Rätta beloppen, eller låt dem delas efter vikt. Inget har bokförts eller betalats.'),
    en: ({ decision, sum, decided, difference }) => told(`the rows come to ${inKronor(sum, 'en')} but are to come to ${inKronor(decided, 'en')} (${decision}); the difference is ${inKronor(difference, 'en')}`, 'rows that to the öre are the amount of the decision', 'Correct the amounts, or let them be split by weight. Nothing was booked or paid.'),
  },
  'order-empty': {
    sv: ({ decision }) => told(`ordern för ${decision} har inga mottagare`, 'minst en mottagare', 'Lägg till mottagarna under "mottagare:".'),
    en: ({ decision }) => told(`the order for ${decision} has no payees`, 'at least one payee', 'Add the payees under "mottagare:".'),
  },
  'order-amount-form': {
    sv: ({ found }) => told(`"${found}" är inget belopp`, 'kronor med decimalkomma, som 19 281 000 eller 500,50', 'Rätta beloppet.'),
    en: ({ found }) => told(`"${found}" is no amount`, 'kronor with a decimal comma, as 19 281 000 or 500,50', 'Correct the amount.'),
  },
  'order-amount-finer': {
    sv: ({ found }) => told(`beloppet ${found} är finare än ören`, 'högst två decimaler', 'Rätta beloppet; inget avrundas här.'),
    en: ({ found }) => told(`the amount ${found} is finer than öre`, 'at most two decimals', 'Correct the amount; nothing is rounded here.'),
  },
  'order-split-mixed': {
    sv: ({ name }) => told(`${name} har ett annat slags del än de före`, '"belopp:" för alla mottagare, eller "vikt:" för alla', 'Skriv samma för alla.'),
    en: ({ name }) => told(`${name} has another kind of part than those before`, '"belopp:" for all payees, or "vikt:" for all', 'Write the same for all.'),
  },
  'order-weight': {
    sv: ({ fault }) => told(WEIGHT[fault][0], 'vikter från 0 och uppåt som inte alla är 0', fault === 'finerThanDecimals' ? 'Skriv "minsta del: öre".' : 'Rätta vikterna.'),
    en: ({ fault }) => told(WEIGHT[fault][1], 'weights from 0 up that are not all 0', fault === 'finerThanDecimals' ? 'Write "minsta del: öre".' : 'Correct the weights.'),
  },
  'order-negative': {
    sv: ({ name, amount }) => told(`${name} skulle få ${inKronor(amount, 'sv')}`, 'ett belopp från 0 kr och uppåt', 'Rätta beloppet. Pengar tas tillbaka med en rättelse som nämner den order som ändras.'),
    en: ({ name, amount }) => told(`${name} would have ${inKronor(amount, 'en')}`, 'an amount from 0 SEK up', 'Correct the amount. Money is taken back by a correction that names the order it changes.'),
  },
  'order-nature': {
    sv: () => told('ordern ska ändra på mer än ett sätt', 'en av "rättar:", "återför:" och "tillägg till:"', 'Ta bort de andra nycklarna.'),
    en: () => told('the order is to change in more than one way', 'one of "rättar:", "återför:" and "tillägg till:"', 'Remove the other keys.'),
  },
  'order-restated': {
    sv: ({ key }) => told(`"${key}:" står i ordern`, 'beslutets namn och inget mer av det', `Ta bort raden: ${key} slås upp i beslutet och kan inte skrivas av. Inget har betalats.`),
    en: ({ key }) => told(`"${key}:" stands in the order`, 'the name of the decision and nothing more of it', `Remove the line: ${key} is looked up in the decision and cannot be written again. Nothing was paid.`),
  },
  'order-same-hands': {
    sv: ({ by }) => told(`${by} har både upprättat och attesterat ordern`, 'två olika personer', 'Låt någon annan attestera. Inget har betalats.'),
    en: ({ by }) => told(`${by} has both drawn up and approved the order`, 'two different persons', 'Let somebody else approve. Nothing was paid.'),
  },
  'order-before-decision': {
    sv: ({ day, decided }) => told(`ordern är upprättad ${day}, före beslutet ${decided}`, 'en dag från beslutets dag och framåt', 'Rätta dagen. Utan beslut betalas inget.'),
    en: ({ day, decided }) => told(`the order was drawn up ${day}, before the decision of ${decided}`, 'a day from that of the decision on', 'Correct the day. Without a decision nothing is paid.'),
  },
  'order-days': {
    sv: ({ day, before }) => told(`${day} är före ${before}, då det som skulle komma först gjordes`, `${before} eller senare`, 'Rätta dagen.'),
    en: ({ day, before }) => told(`${day} is before ${before}, when what was to come first was done`, `${before} or later`, 'Correct the day.'),
  },
  'order-drawn-already': {
    sv: ({ order }) => told(`ordern ${order} är redan upprättad`, 'en order med annat innehåll', 'Attestera den som finns.'),
    en: ({ order }) => told(`the order ${order} is already drawn up`, 'an order with another content', 'Approve the one there is.'),
  },
  'order-clause-taken': {
    sv: ({ decision, order }) => told(`${decision} har redan ordern ${order}`, 'en order för varje beslutspunkt', `Ska fördelningen ändras, skriv "rättar: ${order}" och "skäl:". Inget har betalats.`),
    en: ({ decision, order }) => told(`${decision} has the order ${order} already`, 'one order for each clause', `If the split is to change, write "rättar: ${order}" and "skäl:". Nothing was paid.`),
  },
  'order-unknown': {
    sv: ({ order }) => told(`ordern ${order} finns inte i liggaren, eller är inte det som sägs`, 'en order som står i liggaren', 'Rätta namnet, eller ange rätt liggare med --liggare.'),
    en: ({ order }) => told(`the order ${order} is not in the ledger, or is not what it is said to be`, 'an order that stands in the ledger', 'Correct the name, or name the right ledger with --ledger.'),
  },
  'order-pending': {
    sv: ({ order, decision }) => told(`ordern ${order} för ${decision} väntar på att betalas`, 'en order i taget för samma punkt', 'Slutför den först, eller dra tillbaka den med "återkallad:" och --for-in.'),
    en: ({ order, decision }) => told(`the order ${order} for ${decision} waits to be paid`, 'one order at a time for the same clause', 'Finish that one first, or withdraw it with "återkallad:" and --enter.'),
  },
  'order-not-approved': {
    sv: ({ order }) => told(`ordern ${order} är inte attesterad`, 'attest av någon annan än den som upprättade den', 'Lägg till "attesterad:" med namn och dag. Inget har betalats.'),
    en: ({ order }) => told(`the order ${order} is not approved`, 'approval by another than the one who drew it up', 'Add "attesterad:" with name and day. Nothing was paid.'),
  },
  'order-approved-already': {
    sv: ({ order }) => told(`ordern ${order} är redan attesterad`, 'en attest', 'Betala den, eller låt den vara.'),
    en: ({ order }) => told(`the order ${order} is already approved`, 'one approval', 'Pay it, or leave it.'),
  },
  'order-paid-already': {
    sv: ({ order, day }) => told(`ordern ${order} betalades ${day}`, 'en order som inte är betald', 'En order betalas en gång. Ska något ändras, gör en rättelse eller återföring.'),
    en: ({ order, day }) => told(`the order ${order} was paid ${day}`, 'an order that has not been paid', 'An order is paid once. If something is to change, make a correction or a reversal.'),
  },
  'order-not-paid': {
    sv: ({ order }) => told(`det finns inget betalt att ändra i ${order}`, 'en betald order som inte är återförd', 'Rätta namnet efter "rättar:" eller "återför:".'),
    en: ({ order }) => told(`there is nothing paid to change in ${order}`, 'an order that is paid and not reversed', 'Correct the name after "rättar:" or "återför:".'),
  },
  'order-exceeds': {
    sv: ({ name, amount }) => told(`${name} skulle stå på ${inKronor(amount, 'sv')}`, '0 kr eller mer', 'Mer än det som betalats kan inte tas tillbaka.'),
    en: ({ name, amount }) => told(`${name} would stand at ${inKronor(amount, 'en')}`, '0 SEK or more', 'More than was paid cannot be taken back.'),
  },
  'order-other-decision': {
    sv: ({ decision, other }) => told(`ordern gäller ${decision}, men den som ändras gäller ${other}`, 'samma beslut', 'Rätta "beslut:", eller namnet på den order som ändras.'),
    en: ({ decision, other }) => told(`the order is of ${decision}, but the one it changes is of ${other}`, 'the same decision', 'Correct "beslut:", or the name of the order that is changed.'),
  },
  'order-other-amount': {
    sv: ({ decision, amount, before }) => told(`${decision} är nu ${inKronor(amount, 'sv')}; den order som betalades sade ${inKronor(before, 'sv')}`, 'samma belopp i beslutet', 'Pröva registret: ett beslut ändras inte i efterhand. Är det ett nytt beslut har det ett eget namn och en egen order.'),
    en: ({ decision, amount, before }) => told(`${decision} is ${inKronor(amount, 'en')} now; the order that was paid said ${inKronor(before, 'en')}`, 'the same amount in the decision', 'Check the register: a decision is not changed afterwards. A new decision has a name and an order of its own.'),
  },
  'order-reversal-rows': {
    sv: ({ order }) => told(`återföringen av ${order} tar inte tillbaka precis det som betalats`, 'varje betald rad med motsatt tecken', 'Låt programmet göra raderna: skriv "återför:" utan "mottagare:".'),
    en: ({ order }) => told(`the reversal of ${order} does not take back exactly what was paid`, 'every paid row with the opposite sign', 'Let the program make the rows: write "återför:" without "mottagare:".'),
  },
  'order-withdrawn': {
    sv: ({ order, day }) => told(`ordern ${order} drogs tillbaka ${day}`, 'en order som gäller', `Ska punkten betalas ändå, gör en ny order och skriv "efter: ${order}". Inget har betalats.`),
    en: ({ order, day }) => told(`the order ${order} was withdrawn ${day}`, 'an order that stands', `If the clause is to be paid all the same, make a new order and write "efter: ${order}". Nothing was paid.`),
  },
  'order-over-decision': {
    sv: ({ decision, ordered, decided, over }) => told(`orderna för ${decision} blir tillsammans ${inKronor(ordered, 'sv')}, och beslutet är ${inKronor(decided, 'sv')}: ${inKronor(over, 'sv')} för mycket`, 'order som tillsammans ryms i beslutet', 'Dra tillbaka en order som inte är betald, eller hämta ett nytt beslut. Inget har betalats.'),
    en: ({ decision, ordered, decided, over }) => told(`the orders of ${decision} come to ${inKronor(ordered, 'en')} together, and the decision is ${inKronor(decided, 'en')}: ${inKronor(over, 'en')} too much`, 'orders that together are within the decision', 'Withdraw an order that is not paid, or get a new decision. Nothing was paid.'),
  },
  'order-run-taken': {
    sv: ({ run, order }) => told(`körningen ${run} har redan ordern ${order}`, 'en körning som inte har någon order', 'Välj den rättande körning som inte är beordrad än under "fördelning:". Inget har betalats.'),
    en: ({ run, order }) => told(`the run ${run} has the order ${order} already`, 'a run that has no order', 'Choose the correcting run that has not been ordered yet under "fördelning:". Nothing was paid.'),
  },
  'order-run-correction': {
    sv: ({ order }) => told(`ordern ${order} betalar en månadskörning`, 'ett tillägg ur en rättande körning', 'Rätta månaden med likvard manadskorning --ratta, och skriv "tillägg till:" med den nya körningen.'),
    en: ({ order }) => told(`the order ${order} pays a monthly run`, 'a supplement from a correcting run', 'Correct the month with likvard monthly-run --correct, and write "tillägg till:" with the new run.'),
  },
  'order-nothing-changed': {
    sv: ({ order }) => told(`rättelsen ändrar ingenting i ${order}`, 'minst ett belopp som är ett annat', 'Rätta beloppen, eller låt ordern vara.'),
    en: ({ order }) => told(`the correction changes nothing in ${order}`, 'at least one amount that is another', 'Correct the amounts, or leave the order.'),
  },
};
