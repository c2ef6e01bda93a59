import type { OrderProblemFacts } from '../../../payments/problems/order-facts.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';
import { inKronor } from './in-kronor.ts';

type FileCode = Extract<keyof OrderProblemFacts, `ledger-${string}` | `pain-${string}`>;

/** What can be wrong with the ledger of payments, or keeps a payment file from being written. */
export const PAYMENT_FILE_SENTENCES: { readonly [Code in FileCode]: Sentence<OrderProblemFacts[Code]> } = {
  'ledger-line': {
    sv: ({ found }) => told(`raden går inte att läsa: ${found}`, 'en rad som programmet har skrivit', 'Liggaren ändras aldrig för hand. Hämta den ur en säkerhetskopia. Inget har betalats.'),
    en: ({ found }) => told(`the line cannot be read: ${found}`, 'a line that the program has written', 'The ledger is never changed by hand. Fetch it from a backup. Nothing was paid.'),
  },
  'ledger-changed': {
    sv: ({ order }) => told(`innehållet i ordern ${order} har ändrats efter att den skrevs`, 'det innehåll som ordern fick sitt namn av', 'Liggaren ändras aldrig för hand. Hämta den ur en säkerhetskopia. Inget har betalats.'),
    en: ({ order }) => told(`the content of the order ${order} was changed after it was written`, 'the content that the order has its name from', 'The ledger is never changed by hand. Fetch it from a backup. Nothing was paid.'),
  },
  'pain-negative': {
    sv: ({ name, amount }) => told(`${name} ska betala tillbaka ${inKronor(amount, 'sv')}`, 'en order där alla rader är 0 kr eller mer', 'En betalfil kan inte hämta pengar. Kräv beloppet av mottagaren och bokför ordern med likvard bokfor.'),
    en: ({ name, amount }) => told(`${name} is to pay back ${inKronor(amount, 'en')}`, 'an order whose rows are all 0 SEK or more', 'A payment file cannot fetch money. Claim the amount from the payee and book the order with likvard book.'),
  },
  'pain-nothing': {
    sv: ({ order }) => told(`ordern ${order} har inget att betala`, 'minst en rad över 0 kr', 'Ingen fil behövs.'),
    en: ({ order }) => told(`the order ${order} has nothing to pay`, 'at least one row above 0 SEK', 'No file is needed.'),
  },
};
