/** How a person's address ends before the @: a name or initial, a dot, a last name, perhaps a number. */
const nameBeforeAt = /\p{L}[._]\p{L}[\p{L}-]+\d*@/u;

/** What organisations call a user of theirs: letters of each name and a number that is no year, `annsve01`. */
const userName = /^(?:\p{L}{4,6}(?!(?:19|20)\d\d$)\d{2,4}|\p{L}\d{4,6})$/u;

/** Words in the addresses of offices: `psykisk.halsa@…` is nobody's own. */
const officeWords = new Set(
  (
    'anhorig barn beroende boende dataskydd dataskyddsombud diarie diariet elevhalsa enhet familj forvaltning gemensam ' +
    'halsa halsan hälsa individ info information kansli kansliet kommun kommunen kommunikation kontakt ledning missbruk ' +
    'namnd nämnd omsorg post press prevention psykisk psykiatri reception redaktion region regionen registrator samverkan ' +
    'service skola skolan social socialtjanst socialtjänst stod stöd styrelse suicid suicidprevention support ungdom unga ' +
    'utbildning vard vård vaxel vuxen vuxna webb webbredaktion aldre äldre'
  ).split(' '),
);

/** The names that most people in Sweden of working age are called by, as they stand in addresses. */
const firstNames = new Set(
  (
    'anna eva maria karin kristina lena kerstin sara ingrid emma marie malin birgitta jenny inger annika ulla linda monika ' +
    'ida susanne hanna elin johanna carina sofia elisabeth katarina anneli helena emelie marianne cecilia julia christina ' +
    'anette camilla gunilla asa åsa agneta therese sandra amanda lisa barbro josefin ulrika anita louise jessica caroline ' +
    'madeleine gun siv frida anne petra mona lotta pia ann karolina maja matilda alexandra charlotte gunnel ellen ' +
    'lars anders johan per mikael erik jan peter thomas tomas karl carl hans fredrik mats daniel andreas bengt stefan bo ' +
    'magnus henrik jonas mattias martin marcus markus niklas nils leif robert david christer krister bjorn björn goran göran ' +
    'patrik jesper emil kjell joakim oskar oscar viktor victor simon anton alexander sven rolf ulf hakan håkan rickard ' +
    'richard christian kristian roger linus olle kalle ola pelle lasse jorgen jörgen kent gustav gustaf axel lennart olof ' +
    'mohammed ahmed ali fatima amina hassan zahra'
  ).split(' '),
);

/** Whether an e-mail address is a person's own: a name, an initial with a name, a first name, or what a user is called. */
export function isPersonalEmail(address: string): boolean {
  const local = address.replace(/^mailto:/i, '').toLowerCase();
  if (!local.includes('@')) return false;
  const name = local.slice(0, local.indexOf('@'));
  if (name.split(/[._\d-]/).some((word) => officeWords.has(word))) return false;
  return nameBeforeAt.test(local) || userName.test(name) || isOfFirstName(name);
}

/** `anna`, `anna1`, `anna-karin` and `annsve`, three letters of each name. */
function isOfFirstName(name: string): boolean {
  const [first = '', second] = name.replace(/\d+$/, '').split('-');
  if (firstNames.has(first)) return second === undefined || firstNames.has(second);
  if (name.length !== 6 || !lastNames.has(name.slice(3))) return false;
  return [...firstNames].some((known) => known.startsWith(name.slice(0, 3)));
}

/** How the most common last names begin. */
const lastNames = new Set(
  (
    'and joh kar nil eri lar ols per sve gus pet jon jan han ben jak lin lun mag ber sod söd has moh ahm bjo bjö sjo sjö ' +
    'nys eks eng isa dan hol wal str fra san mat nor'
  ).split(' '),
);
