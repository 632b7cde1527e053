/** Words that readers use for one another, in a question at least. The glossary knows those of the subject; these are everyday Swedish. */
export const everydayGroups: readonly (readonly string[])[] = `
  betala kosta kostnad pengar belopp finansiering
  bestämma besluta beslut
  börja starta bilda
  sluta upphöra slutår
  namn byta namnbyte
  möte träff konferens dialog
  uppföljning utvärdering mätning mäta följa
  hjälp stöd
  engelska english
  gammal gamla äldre
  politiker förtroendevalda
  ändra ändring rätta fel
  saknas okänt kunskapsläge lucka
  cookies kakor personuppgifter integritet
  ansvar ansvarar uppgift
  ringa telefon nummer
  samarbete samverkan
  skillnad jämförelse
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));
