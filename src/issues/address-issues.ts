import { defineIssue } from './issue.ts';

const addressFaults = {
  twice: 'börjar två gånger',
  host: 'har inget riktigt namn på webbplatsen efter https://',
  port: 'har ett kolon och en siffra som inte går att öppna',
  password: 'har ett användarnamn eller lösenord före @, som inte får publiceras',
  form: 'går inte att öppna',
};

export const badAddress = defineIssue<{ address: string; fault: keyof typeof addressFaults }>({
  code: 'bad-address',
  message: ({ address, fault }) => `Adressen ”${address}” ${addressFaults[fault]}.`,
  fix: () => 'Öppna sidan i webbläsaren, och klistra in adressen som den står i adressfältet.',
});

const copiedInWords = {
  wrapped: 'går genom ett annat program på vägen dit',
  tracking: 'har tillägg som visar varifrån läsaren kommer',
  end: 'slutar med ett tecken som hörde till texten där den stod',
  private: 'leder in i ett internt nät, dit läsarna inte når',
  login: 'leder dit man ofta måste logga in',
};

export const asCopied = defineIssue<{ address: string; why: keyof typeof copiedInWords; better: string | undefined }>({
  code: 'address-as-copied',
  severity: 'warning',
  message: ({ address, why }) => `Adressen ”${address}” ${copiedInWords[why]}.`,
  fix: ({ better }) =>
    better === undefined ? 'Skriv adressen till en sida som alla kan öppna.' : `Skriv ”${better}”.`,
});
