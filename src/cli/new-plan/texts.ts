import type { NewPlan } from './new-plan.ts';

/** What a page of a new plan says: true of any plan, until its editors say more. */
export interface PageText {
  title: string;
  summary: string;
  body: string;
}

/** The pages that the menu, the foot and the pages of figures lead to, by their ids. */
export const pageTexts = ({ county }: NewPlan): Readonly<Record<string, PageText>> => ({
  planen: {
    title: 'Planen i korthet',
    summary: `Vad som är känt om planen för psykisk hälsa i ${county}, och vilka källor det vilar på.`,
    body: 'Webbplatsen samlar det som är känt om planen. Varje uppgift visar var den kommer från.',
  },
  kunskapslage: {
    title: 'Kunskapsläge',
    summary: 'Det här är inte känt än. Listorna görs ur uppgifterna själva.',
    body: 'Att en uppgift saknas betyder att ingen har skrivit in den än. Det betyder inte noll, nej eller att något inte har hänt.',
  },
  'sa-las-du': {
    title: 'Så läser du uppgifterna',
    summary: 'Varje uppgift visar var den kommer från och hur säker den är. Här förklaras märkningen.',
    body: 'Siffran efter en mening är ett källnummer. Källorna står längst ned på sidan, och alla tillsammans i [källregistret](/kallor/).',
  },
  hjalp: {
    title: 'Om du behöver hjälp',
    summary: 'Hit kan du vända dig om du mår dåligt, har tankar på självmord eller är orolig för någon.',
    body: `Du behöver inte läsa vidare för att ringa. Numren är till för dig också när du är orolig för någon annan.

## Det här är inte en hjälplinje

Webbplatsen berättar om en plan. Den kan inte ge vård eller stöd, och ingen svarar på frågor här.`,
  },
  webbplatsen: {
    title: 'Om webbplatsen',
    summary: 'Vem som ger ut webbplatsen, och vart du vänder dig med frågor om den.',
    body: 'Uppgifterna ligger i små textfiler som ett program kontrollerar och gör webbplatsen av.',
  },
  'foresla-en-andring': {
    title: 'Föreslå en ändring',
    summary: 'Vet du något som saknas, eller ser du ett fel? Så här kan du föreslå en ändring.',
    body: 'Skriv ned tre saker: vilken sida det gäller, vad som är fel eller saknas, och var du har läst det. Vart du skickar det står på sidan [Om webbplatsen](/om/webbplatsen/). Varje sida anger längst ned vilken fil den kommer från.',
  },
});

/** National numbers for who needs help, in the order of how urgent it is. */
export const helpLines = [
  { name: 'Nödnumret', shown: '112', number: '112', question: 'Är någons liv i fara?' },
  { name: 'Självmordslinjen', shown: '901 01', number: '90101', question: 'Har du tankar på självmord?' },
  { name: 'Bris', shown: '116 111', number: '116111', question: 'Är du under 18 år?' },
  { name: 'Råd om vård', shown: '1177', number: '1177', question: 'Vill du veta vart du ska vända dig?' },
];
