import { describe, expect, test } from 'vitest'
import { findingsIn } from './findings.js'

const find = findingsIn('date-mismatch')

describe('date-mismatch finds', () => {
  test.each([
    ['en-it', 'The fair opens on 3 April 2019.', 'La fiera apre il 3 agosto 2019.', ['agosto']],
    ['en-it', 'The fair opens on 3 April 2019.', 'La fiera apre il 13 aprile 2019.', ['13']],
    ['en-it', 'The fair opens on 3 April 2019.', 'La fiera apre il 3 aprile 2020.', ['2020']],
    ['en-es', 'She was born on July 14, 1965.', 'Nació el 14 de junio de 1965.', ['junio']],
    ['en-es', 'He resigned in September.', 'Dimitió en noviembre.', ['noviembre']],
    ['en-fr', 'The vote is on February 8.', 'Le vote aura lieu le 8 janvier.', ['janvier']],
    ['en-fr', 'The shop reopens in October 2021.', 'Le magasin rouvre en août 2021.', ['août']],
    ['en-de', 'They married on 21 May 1994.', 'Sie heirateten am 12. Mai 1994.', ['12']],
    ['en-de', 'The law applies from 1 January 2023.', 'Das Gesetz gilt ab dem 1. Juni 2023.', ['Juni']],
    ['en-pt', 'The race is on March 17.', 'A corrida é em 17 de maio.', ['maio']],
    ['en-pt', 'It closed on 30 November 2011.', 'Fechou em 30 de novembro de 2001.', ['2001']],
    ['de-en', 'Am 6. März 2008 begann der Bau.', 'Construction began on 6 May 2008.', ['May']],
    ['fr-en', 'Il est arrivé le 2 juillet.', 'He arrived on 2 June.', ['June']],
    ['it-en', 'Partirono il 19 dicembre 1944.', 'They left on 9 December 1944.', ['9']],
    ['es-en', 'La boda fue en agosto.', 'The wedding was in April.', ['April']],
    ['pt-en', 'A reunião é em 5 de fevereiro.', 'The meeting is on 5 January.', ['January']],
    ['it-fr', 'Il mercato apre il 7 settembre.', 'Le marché ouvre le 7 décembre.', ['décembre']],
    ['en-de', 'It was signed on 12/25/2020.', 'Es wurde am 25.11.2020 unterzeichnet.', ['11']],
    ['en-it', 'It expires on 31/10/2024.', 'Scade il 30 ottobre 2024.', ['30']],
    ['en-es', 'The file is dated 2021-06-15.', 'El archivo lleva fecha del 15 de julio de 2021.', ['julio']],
    ['en-fr', 'He left on 5 Jan 2010.', 'Il est parti le 5 juin 2010.', ['juin']],
    ['en-it', 'The team meets on Monday.', 'La squadra si riunisce martedì.', ['martedì']],
    ['en-es', 'The bank closes on Thursday.', 'El banco cierra el martes.', ['martes']],
    ['en-fr', 'The court sits on Wednesdays.', 'Le tribunal siège le vendredi.', ['vendredi']],
    ['en-de', 'He arrived on Saturday evening.', 'Er kam am Sonntagabend an.', ['Sonntagabend']],
    ['en-pt', 'The game is on Friday.', 'O jogo é na quinta-feira.', ['quinta-feira']],
    ['de-en', 'Das Konzert ist am Mittwoch.', 'The concert is on Monday.', ['Monday']],
    ['es-en', 'Llegan el domingo.', 'They arrive on Saturday.', ['Saturday']],
    ['fr-en', 'Le magasin ouvre lundi.', 'The shop opens on Tuesday.', ['Tuesday']],
    ['it-en', 'La mostra chiude venerdì.', 'The show closes on Thursday.', ['Thursday']],
    ['en-es', 'The treaty was signed on 10 June.', 'El tratado ya se firmó.', ['']],
  ])('%s: %s → %s', async (pair, source, target, found) => {
    expect(await find(pair, source, target)).toEqual(found)
  })

  test('suggests the month of the source in the target language', async () => {
    const [finding] = await find.all('en-de', 'They met in March 2015.', 'Sie trafen sich im Mai 2015.')
    expect(finding).toMatchObject({ messageId: 'wrong', suggestions: [{ replacement: 'März' }] })
  })
})

describe('date-mismatch is silent on', () => {
  test.each([
    ['en-fr', 'The Bastille Day parade begins at noon.', 'Le défilé du 14 Juillet commence à midi.'],
    ['en-it', 'On May 1st, 2020 he died.', 'Morì il 1º maggio 2020.'],
    ['en-it', 'On May 1st, 2020 he died.', 'Morì il primo maggio 2020.'],
    ['en-fr', 'On the first of March they left.', 'Ils sont partis le 1er mars.'],
    ['en-es', 'It opened on 12/25/2020.', 'Abrió el 25 de diciembre de 2020.'],
    ['en-de', 'It opened on 25/12/2020.', 'Es öffnete am 25.12.2020.'],
    ['en-de', 'It opened on 2020-12-25.', 'Es öffnete am 25. Dezember 2020.'],
    ['en-pt', 'The date is 03/04/2021.', 'A data é 03/04/2021.'],
    ['en-de', 'The date is 03/04/2021.', 'Das Datum ist der 4. März 2021.'],
    ['en-fr', 'From March 4 to 6 it rained.', 'Il a plu du 4 au 6 mars.'],
    ['en-es', 'On 28 and 29 May they voted.', 'Votaron el 28 y el 29 de mayo.'],
    ['en-de', 'In April and May it rained.', 'Im April und im Mai regnete es.'],
    ['en-it', 'In May and April it rained.', 'Ad aprile e a maggio piovve.'],
    ['en-it', 'He may march to the sea.', 'Può marciare fino al mare.'],
    ['en-fr', 'Mars is a planet.', 'Mars est une planète.'],
    ['fr-en', 'La planète Mars est rouge.', 'The planet Mars is red.'],
    ['en-de', 'An august gathering met.', 'Eine erhabene Runde trat zusammen.'],
    ['en-it', 'The plan was ready by Monday, March 3.', 'Il piano era pronto per lunedì 3 marzo.'],
    ['en-pt', 'The shop opens on Friday.', 'A loja abre na sexta-feira.'],
    ['en-pt', 'The shop opens on Friday.', 'A loja abre na sexta.'],
    ['en-pt', 'His second wife and fourth son came.', 'Vieram a segunda esposa e o quarto filho.'],
    ['en-de', 'On Saturday night they danced.', 'In der Samstagnacht tanzten sie.'],
    ['en-de', 'On Saturday they rest.', 'Am Sonnabend ruhen sie.'],
    ['en-de', 'On Sundays they rest.', 'Sonntags ruhen sie.'],
    ['en-es', 'On Sundays they rest.', 'Los domingos descansan.'],
    ['en-fr', 'She was born in July 1982.', 'Elle est née en juillet 1982.'],
    ['en-es', 'In September 2001 it fell.', 'Cayó en septiembre de 2001.'],
    ['en-it', 'The meeting on Thursday was long.', 'La riunione di giovedì è stata lunga.'],
    ['en-it', 'The Friday meeting was long.', 'La riunione è stata lunga.'],
    ['en-de', 'Sent 5 Jan 2010.', 'Gesendet am 5. Januar 2010.'],
    ['de-en', 'Am 3. Oktober feiern sie.', 'They celebrate on October 3rd.'],
    ['en-zh', 'It opens on 5 May.', '五月五日开业。'],
    ['en-it', 'The report of 2019 and June 2020.', 'Il rapporto del 2019 e del giugno 2020.'],
    ['en-fr', 'No date here.', 'Pas de date ici.'],
  ])('%s: %s → %s', async (pair, source, target) => {
    expect(await find(pair, source, target)).toEqual([])
  })
})
