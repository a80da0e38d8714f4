import { describe, expect, test } from 'vitest'
import { findingsIn } from './findings.js'

const find = findingsIn('number-mismatch')

describe('number-mismatch finds', () => {
  test.each([
    // a year that the source does not give
    [
      'en-es',
      'The strike ended on 7 June after long talks.',
      'La huelga terminó el 7 de junio de 2011 tras largas conversaciones.',
      '2011',
    ],
    // wrong figures
    ['en-it', 'The village has 1,340 inhabitants.', 'Il paese conta 1.430 abitanti.', '1.430'],
    ['en-es', 'The fire burned 27 hectares of pine.', 'El incendio quemó 72 hectáreas de pinos.', '72'],
    ['en-fr', 'He scored in the 38th minute.', 'Il a marqué à la 83e minute.', '83e'],
    ['en-de', 'The tunnel is 4.7 kilometres long.', 'Der Tunnel ist 7,4 Kilometer lang.', '7,4'],
    ['en-pt', 'The school opened in 1987.', 'A escola abriu em 1978.', '1978'],
    ['it-en', 'Il ponte misura 240 metri.', 'The bridge is 420 metres long.', '420'],
    ['es-en', 'Llegaron 15.000 aficionados.', 'Some 50,000 fans arrived.', '50,000'],
    ['de-en', 'Er zahlte 3,5 Millionen Euro.', 'He paid 35 million euros.', '35 million'],
    ['fr-en', 'La salle compte 650 places.', 'The hall has 560 seats.', '560'],
    ['pt-en', 'A equipe venceu por 4 a 1.', 'The team won 4-2.', '2'],
    ['de-it', 'Das Buch hat 312 Seiten.', 'Il libro ha 321 pagine.', '321'],
    // magnitudes and false friends
    ['en-es', 'The debt reached $2.5 billion.', 'La deuda alcanzó los 2,5 billones de dólares.', '2,5 billones'],
    ['en-de', 'The fund holds 8 billion euros.', 'Der Fonds hält 8 Millionen Euro.', '8 Millionen'],
    ['en-it', 'A fleet worth 3 million was sold.', 'È stata venduta una flotta da 3 miliardi.', '3 miliardi'],
    ['en-fr', 'It sold 40 thousand copies.', 'Il s’est vendu à 40 millions d’exemplaires.', '40 millions'],
    ['en-pt', 'The project cost 12 billion.', 'O projeto custou 12 milhões.', '12 milhões'],
    ['en-it', 'The firm raised £5m.', 'L’azienda ha raccolto 50 milioni di sterline.', '50 milioni'],
    // words
    ['en-it', 'Three divers found the wreck.', 'Cinque sommozzatori hanno trovato il relitto.', 'Cinque'],
    ['en-de', 'She waited eleven years.', 'Sie wartete zwölf Jahre.', 'zwölf'],
    ['en-es', 'Seven ships left the port.', 'Ocho barcos salieron del puerto.', 'Ocho'],
    ['en-fr', 'They hired 14 cooks.', 'Ils ont engagé quarante cuisiniers.', 'quarante'],
    ['en-pt', 'He has twenty-two cousins.', 'Ele tem vinte e cinco primos.', 'vinte e cinco'],
    ['en-it', 'It was his third defeat.', 'È stata la sua quarta sconfitta.', 'quarta'],
    ['de-en', 'Zweiundvierzig Gäste kamen.', 'Twenty-four guests came.', 'Twenty-four'],
    // Roman numerals, centuries, times, identifiers
    ['en-it', 'Louis XIV built the palace.', 'Luigi XVI costruì il palazzo.', 'XVI'],
    ['en-fr', 'A church of the 12th century.', 'Une église du XIe siècle.', 'XIe'],
    ['en-pt', 'The meeting starts at half past three.', 'A reunião começa às duas e meia.', 'duas e meia'],
    ['en-es', 'The train leaves at 5:30 pm.', 'El tren sale a las 15:30.', '15:30'],
    ['en-de', 'Doors open at 7:15 am.', 'Einlass ist um 19:15 Uhr.', '19:15 Uhr'],
    ['en-es', 'Update to version 2.200.112 now.', 'Actualice ahora a la versión 2,200,12.', '2,200,12'],
    ['en-it', 'Call room A320 for help.', 'Per assistenza chiami la stanza A230.', 'A230'],
    ['en-de', 'The VAT number is 244890.', 'Die Steuernummer lautet 24.490.', '24.490'],
    ['en-it', 'It costs €204.72 a night.', 'Costa 04,72 € a notte.', '04,72'],
    ['en-es', 'In the 1980s the mine closed.', 'En los años 1960 cerró la mina.', '1960'],
    [
      'en-de',
      'Four singers had four weeks and three songs.',
      'Vier Sänger hatten vier Wochen und vier Lieder.',
      'vier',
    ],
    // missing and extra
    ['en-it', 'He bought 16 tickets for the match.', 'Ha comprato i biglietti per la partita.', ''],
    ['en-fr', 'The crew of 45 was rescued.', 'L’équipage a été secouru.', ''],
    ['en-de', 'The mayor resigned.', 'Der Bürgermeister trat nach 12 Jahren zurück.', '12'],
    ['en-pt', 'The lake froze over.', 'O lago congelou a 30 metros.', '30'],
  ])('%s: %s', async (pair, source, target, found) => {
    expect(await find(pair, source, target)).toEqual([found])
  })

  test('says what the number should be, in the form of the target language', async () => {
    const [finding] = await find.all('en-de', 'They counted 12,450.5 litres.', 'Sie zählten 12.540,5 Liter.')
    expect(finding).toMatchObject({ messageId: 'wrong', suggestions: [{ replacement: '12.450,5', safe: false }] })
    expect(finding?.related).toMatchObject([{ side: 'source', text: '12,450.5' }])
  })

  test('a missing number points to its place in the source', async () => {
    const [finding] = await find.all('en-it', 'It rained for 40 days.', 'Piovve a lungo.')
    expect(finding).toMatchObject({ messageId: 'missing', start: 15, end: 15 })
    expect(finding?.related).toMatchObject([{ text: '40' }])
  })
})

describe('number-mismatch is silent on', () => {
  test.each([
    // a feast known by its date
    ['en-fr', 'The Bastille Day parade begins at noon.', 'Le défilé du 14 Juillet commence à midi.'],
    // separators
    ['en-de', 'Sales rose to 1,234,567.89 units.', 'Der Absatz stieg auf 1.234.567,89 Einheiten.'],
    ['en-fr', 'Some 12,500 people came.', 'Quelque 12 500 personnes sont venues.'],
    ['en-fr', 'Some 12,500 people came.', 'Quelque 12\u202f500 personnes sont venues.'],
    ['en-es', 'About 2,300 homes lost power.', 'Unos 2300 hogares quedaron sin luz.'],
    ['en-de', 'It weighs 0.5 kg.', 'Es wiegt 0,5 kg.'],
    ['en-it', 'The prize is 1,500 euros.', 'Il premio è di 1500 euro.'],
    ['en-hi', 'The budget is 1,234,567 rupees.', 'बजट 12,34,567 रुपये है।'],
    ['en-ar', 'There are 45 rooms.', 'هناك ٤٥ غرفة.'],
    // words and figures
    ['en-it', 'Twenty-one sailors drowned.', '21 marinai sono annegati.'],
    ['en-de', 'They have 32 schools.', 'Sie haben zweiunddreißig Schulen.'],
    ['en-fr', 'She is 97.', 'Elle a quatre-vingt-dix-sept ans.'],
    ['en-es', 'One hundred and five guests came.', 'Vinieron ciento cinco invitados.'],
    ['en-pt', 'There were 1,250 books.', 'Havia mil duzentos e cinquenta livros.'],
    ['en-it', 'Both brothers sing.', 'I due fratelli cantano.'],
    ['en-de', 'Two brothers sing.', 'Beide Brüder singen.'],
    ['en-es', 'He waited 10 years.', 'Esperó una década.'],
    ['en-fr', 'A dozen cars burned.', 'Douze voitures ont brûlé.'],
    ['en-it', 'A 20-year-old was hurt.', 'Un ventenne è rimasto ferito.'],
    ['en-de', 'A 12-year-old girl won.', 'Ein zwölfjähriges Mädchen gewann.'],
    ['en-fr', 'I have one idea.', 'J’ai une idée.'],
    // magnitudes
    ['en-es', 'It cost $3 billion.', 'Costó 3.000 millones de dólares.'],
    ['en-es', 'It cost $1 billion.', 'Costó mil millones de dólares.'],
    ['en-de', 'It is worth $4.5bn.', 'Es ist 4,5 Milliarden Dollar wert.'],
    ['en-it', 'The firm raised £5m.', 'L’azienda ha raccolto 5 milioni di sterline.'],
    ['en-fr', 'It drew 1.5 million viewers.', 'Il a attiré un million et demi de téléspectateurs.'],
    ['en-pt', 'Between 10 and 15 million watched.', 'Entre 10 e 15 milhões assistiram.'],
    ['en-zh', 'About 120 million people voted.', '约1.2亿人投票。'],
    ['en-ja', 'The prize is 10,000 yen.', '賞金は1万円です。'],
    // fractions, ordinals, ranges, decades, centuries
    ['en-it', 'Two thirds voted no.', 'I 2/3 hanno votato no.'],
    ['en-de', 'Half of them left.', '50 % von ihnen gingen.'],
    ['en-de', 'He is the 3rd son.', 'Er ist der dritte Sohn.'],
    ['en-es', 'The 21st edition begins.', 'Comienza la vigésima primera edición.'],
    ['en-fr', 'From 1990-95 he taught.', 'Il a enseigné de 1990 à 1995.'],
    ['en-it', 'In the 1990s it closed.', 'Negli anni Novanta chiuse.'],
    ['en-it', 'In the 1990s it closed.', 'Negli anni ’90 chiuse.'],
    ['en-de', 'In the nineties it closed.', 'In den 90er-Jahren schloss es.'],
    ['en-it', 'A villa of the 18th century.', 'Una villa del Settecento.'],
    ['en-es', 'A villa of the 18th century.', 'Una villa del siglo XVIII.'],
    ['en-pt', 'Pope John XXIII spoke.', 'O papa João XXIII falou.'],
    ['en-it', 'He has 3½ hours.', 'Ha tre ore e mezza.'],
    // times, scores, percentages
    ['en-de', 'At 5:30 pm the shop closes.', 'Um 17.30 Uhr schließt das Geschäft.'],
    ['en-fr', 'At 5 pm the shop closes.', 'À 17 h, le magasin ferme.'],
    ['en-fr', 'At 9:45 the bus came.', 'À 9h45, le bus est arrivé.'],
    ['en-de', 'It was half past five.', 'Es war halb sechs.'],
    ['en-de', 'The meeting is at 14:45.', 'Die Sitzung ist um Viertel vor drei.'],
    ['en-pt', 'He works 9 to 5.', 'Ele trabalha das 9 às 17 horas.'],
    ['en-es', 'It is twenty to four.', 'Son las cuatro menos veinte.'],
    ['en-de', 'One and a half million live here.', 'Eineinhalb Millionen leben hier.'],
    ['en-it', 'The 20th century ended.', 'Finì il Novecento.'],
    ['en-de', 'They won 3-1.', 'Sie gewannen 3:1.'],
    ['en-fr', 'Prices rose 4.5%.', 'Les prix ont augmenté de 4,5 %.'],
    ['en-de', 'Rates rose by 25 basis points.', 'Die Zinsen stiegen um 25 Basispunkte.'],
    // units converted within rounding
    ['en-it', 'It is 60 miles away.', 'Dista un centinaio di chilometri.'],
    ['en-de', 'The wall is 20 feet high.', 'Die Mauer ist 6 Meter hoch.'],
    ['en-fr', 'Rain of 2 to 4 inches fell.', 'Il est tombé de 5 à 10 cm de pluie.'],
    ['en-es', 'It was 86 °F.', 'Hacía 30 °C.'],
    ['en-it', 'He lasted 24 hours.', 'Resistette un giorno.'],
    // no numbers at all
    ['en-de', 'Replace %1 by %2.', 'Ersetzen Sie %1 durch %2'],
    ['en-it', 'See <a href="p3.html">here</a>.', 'Vedi <a href="p3.html">qui</a>.'],
    ['en-fr', 'In no case should he pay.', 'En aucun cas il ne doit payer.'],
    ['en-it', 'You are six.', 'Tu ne hai sei.'],
    ['en-it', 'There are two reasons.', ''],
  ])('%s: %s → %s', async (pair, source, target) => {
    expect(await find(pair, source, target)).toEqual([])
  })

  test.each([
    ['a run of digits', '9'.repeat(1_000_000)],
    ['figures and separators', '1,'.repeat(100_000)],
    ['grouped figures', '111 '.repeat(100_000)],
    ['lone surrogates and NUL', '5 \ud800 \u0000 7'.repeat(1000)],
    ['number words', 'twenty '.repeat(20_000)],
  ])('stays quick on %s', async (_, text) => {
    const started = performance.now()
    await find('en-it', text, 'Tre.')
    await find('en-it', 'Three.', text)
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
