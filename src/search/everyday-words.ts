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

/** Everyday words that the content may lack, and that are one letter from others which mean something else: a dotter is no rötter. */
export const neverMended: ReadonlySet<string> = new Set(
  `
  mamma mammor pappa pappor syster systrar bröder broder dotter dottern döttrar sonen söner kvinna kvinnan kvinnor
  flicka flickor pojke pojkar killar tjejer fruar maken makan sambo farmor mormor farfar morfar sorgen sömnen skammen
  skuld kriget rädsla rädda glädje ilska stressen finska svenska arabiska somaliska tyska franska polska ryska samiska
  läkare läkaren sjuka medicin mediciner maten hunden katten huset bilen bussen jobbet skolan lärare läraren
  kompis kompisar kärlek hatar slagen slår våldet droger alkohol spelar skilda skilsmässa pension arbete lönen hyran
  `
    .trim()
    .split(/\s+/),
);
