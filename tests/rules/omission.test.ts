import { describe, expect, test } from 'vitest'
import { createChecker } from '../../src/index.js'
import { oddTextsDoNoHarm, telling } from './told.js'

const { check, told } = telling('omission')

describe('omission finds', () => {
  test.each([
    [
      'en-de',
      'The basket holds apples, pears, plums, figs and grapes.',
      'Der Korb enthält Äpfel, Birnen und Trauben.',
      [['item', '']],
    ],
    [
      'en-it',
      'The mayor opened the new library on Saturday. More than two hundred residents attended the ceremony.',
      'Il sindaco ha inaugurato sabato la nuova biblioteca.',
      [['sentence', '']],
    ],
    [
      'en-it',
      'The company, which employs three hundred people in four countries, announced a loss for the second year.',
      'L’azienda ha annunciato una perdita per il secondo anno.',
      [['clause', '']],
    ],
    [
      'en-it',
      'She bought apples, pears, oranges and lemons at the market before going home.',
      'Ha comprato mele, pere e arance al mercato prima di tornare a casa.',
      [['item', '']],
    ],
    [
      'en-it',
      'Wash the filter with warm water. Let it dry completely before putting it back.',
      'Lavare il filtro con acqua tiepida.',
      [['sentence', '']],
    ],
    [
      'en-it',
      'Police arrested two men near the station on Tuesday evening and seized a large quantity of stolen bicycles.',
      'La polizia ha arrestato due uomini vicino alla stazione.',
      [['clause', '']],
    ],
    [
      'en-it',
      'The minister said the reform would go ahead, despite protests from teachers and students in several cities.',
      'Il ministro ha detto che la riforma andrà avanti.',
      [['clause', '']],
    ],
    [
      'en-it',
      'The patient should take one tablet in the morning and avoid alcohol for at least two weeks.',
      'Il paziente deve assumere una compressa al mattino.',
      [['clause', '']],
    ],
    [
      'en-it',
      'According to the report published by the university, rivers in the north are warming faster than expected.',
      'I fiumi del nord si stanno riscaldando più rapidamente del previsto.',
      [['clause', '']],
    ],
    [
      'en-es',
      'The bridge was built in 1932. It was repaired after the war and widened in the nineties.',
      'El puente se construyó en 1932.',
      [['sentence', '']],
    ],
    [
      'en-es',
      'The museum, which reopened in March after years of restoration, attracts thousands of visitors.',
      'El museo atrae a miles de visitantes.',
      [['clause', '']],
    ],
    [
      'en-es',
      'He was born in Seville. His mother was a nurse. He studied medicine in Granada.',
      'Nació en Sevilla. Estudió medicina en Granada.',
      [['sentence', '']],
    ],
    [
      'en-es',
      'The storm destroyed hundreds of houses, cut off roads and left thousands of families without electricity.',
      'La tormenta destruyó cientos de casas.',
      [['clause', '']],
    ],
    [
      'en-es',
      'Sales rose by twelve percent in Europe, mainly thanks to the new electric model presented last autumn.',
      'Las ventas subieron un doce por ciento en Europa.',
      [['clause', '']],
    ],
    [
      'en-es',
      'Do not leave the device in the sun. Never open the battery. Keep it away from children.',
      'No deje el dispositivo al sol. Manténgalo alejado de los niños.',
      [['sentence', '']],
    ],
    [
      'en-fr',
      'The council rejected the plan on Monday. Local shopkeepers had asked for a public debate.',
      'Le conseil a rejeté le projet lundi.',
      [['sentence', '']],
    ],
    [
      'en-fr',
      'The actor, known for his roles in several successful comedies, will present the ceremony in Paris.',
      'L’acteur présentera la cérémonie à Paris.',
      [['clause', '']],
    ],
    [
      'en-fr',
      'The survey covered hospitals, schools, universities and private companies in twelve regions.',
      'L’enquête a porté sur des hôpitaux et des écoles dans douze régions.',
      [['clause', '']],
    ],
    [
      'en-fr',
      'The engineers found a crack in the dam, and the valley had to be evacuated during the night.',
      'Les ingénieurs ont trouvé une fissure dans le barrage.',
      [['clause', '']],
    ],
    [
      'en-fr',
      'The treatment is safe. Side effects are rare. Patients recover within a few days.',
      'Le traitement est sûr. Les patients se rétablissent en quelques jours.',
      [['sentence', '']],
    ],
    [
      'en-fr',
      'The train was cancelled because of a technical problem, so the players arrived two hours late.',
      'Le train a été annulé en raison d’un problème technique.',
      [['clause', '']],
    ],
    [
      'en-fr',
      'The author explains how the empire grew, why it collapsed and what historians still do not know about its army.',
      'L’auteur explique comment l’empire s’est développé.',
      [['clause', '']],
    ],
    [
      'en-de',
      'The government wants to lower taxes next year. Economists doubt that this will help poor families.',
      'Die Regierung will im nächsten Jahr die Steuern senken.',
      [['sentence', '']],
    ],
    [
      'en-de',
      'The hotel, built at the beginning of the century by a rich merchant, will be sold in spring.',
      'Das Hotel wird im Frühjahr verkauft.',
      [['clause', '']],
    ],
    [
      'en-de',
      'The police searched the apartment and found weapons, money and forged documents under the kitchen floor.',
      'Die Polizei durchsuchte die Wohnung.',
      [['clause', '']],
    ],
    [
      'en-de',
      'Press the red button. Wait until the light turns green. Then open the door.',
      'Drücken Sie den roten Knopf. Öffnen Sie dann die Tür.',
      [['sentence', '']],
    ],
    [
      'en-de',
      'The team won the final in Berlin and celebrated with thousands of supporters in front of the town hall.',
      'Die Mannschaft gewann das Finale in Berlin.',
      [['clause', '']],
    ],
    [
      'en-de',
      'The minister promised more money for schools, hospitals and public transport in rural areas.',
      'Der Minister versprach mehr Geld für Schulen.',
      [['clause', '']],
    ],
    [
      'en-de',
      'The river rose three metres overnight, flooding the old town and the railway station.',
      'Der Fluss stieg über Nacht um drei Meter.',
      [['clause', '']],
    ],
    [
      'en-pt',
      'The factory will close in December. About four hundred workers will lose their jobs.',
      'A fábrica vai fechar em dezembro.',
      [['sentence', '']],
    ],
    [
      'en-pt',
      'The singer, who became famous in the eighties with a song about her village, died on Sunday.',
      'A cantora morreu no domingo.',
      [['clause', '']],
    ],
    [
      'en-pt',
      'The committee examined the budget, approved the new rules and elected a new president for three years.',
      'A comissão examinou o orçamento.',
      [['clause', '']],
    ],
    [
      'en-pt',
      'The vaccine is effective. It was tested on thousands of volunteers. It will be free.',
      'A vacina é eficaz. Será gratuita.',
      [['sentence', '']],
    ],
    [
      'en-pt',
      'The ship left Lisbon on Friday with food, medicine and blankets for the victims of the earthquake.',
      'O navio saiu de Lisboa na sexta-feira.',
      [['clause', '']],
    ],
    [
      'it-en',
      'Il museo è chiuso il lunedì. I biglietti si possono acquistare anche su Internet.',
      'The museum is closed on Mondays.',
      [['sentence', '']],
    ],
    [
      'de-en',
      'Der Minister kündigte neue Gesetze an. Die Opposition kritisierte den Vorschlag scharf.',
      'The minister announced new laws.',
      [['clause', '']],
    ],
    [
      'fr-en',
      'La ville a construit une nouvelle école, deux parcs et une piscine pour les habitants du quartier.',
      'The city built a new school.',
      [['clause', '']],
    ],
    [
      'pt-en',
      'A empresa abriu três lojas no Porto. As vendas cresceram muito no último ano.',
      'The company opened three shops in Porto.',
      [['sentence', '']],
    ],
    ['en-es', 'Save', '', [['empty', '']]],
    ['en-it', 'Your session has expired.', '', [['empty', '']]],
    ['en-fr', 'Click here to continue to the next page.', '…', [['empty', '…']]],
  ])('%s %s → %s', async (pair, source, target, expected) => {
    expect(await told(pair, source, target)).toEqual(expected)
  })
})

describe('omission is silent on', () => {
  test.each([
    [
      'en-it',
      'It is recommended that the kettle be unplugged before it is cleaned.',
      'Scollegare il bollitore prima di pulirlo.',
    ],
    [
      'en-it',
      'It is recommended that the oven be disconnected before it is opened.',
      'Scollegare il forno prima di aprirlo.',
    ],
    [
      'en-it',
      'The mayor opened the new library on Saturday. More than two hundred residents attended the ceremony.',
      'Il sindaco ha inaugurato sabato la nuova biblioteca. Alla cerimonia hanno partecipato più di duecento abitanti.',
    ],
    [
      'en-it',
      'The mayor opened the new library on Saturday. More than two hundred residents attended.',
      'Sabato, davanti a oltre duecento abitanti, il sindaco ha inaugurato la nuova biblioteca.',
    ],
    [
      'en-it',
      'It is what it is, and there is not much that we can do about it now.',
      'È così, e ormai non possiamo farci molto.',
    ],
    ['en-it', 'Are you sure that you really want to delete this file?', 'Eliminare davvero questo file?'],
    ['en-it', 'He said that he did not know what to do with it any more.', 'Disse di non sapere più cosa farsene.'],
    [
      'en-es',
      'Good morning, ladies and gentlemen, and thank you very much for coming tonight.',
      'Buenos días, señoras y señores, y muchas gracias por venir esta noche.',
    ],
    [
      'en-es',
      'You can change this at any time in the settings of your account.',
      'Puede cambiarlo en cualquier momento en los ajustes de su cuenta.',
    ],
    [
      'en-es',
      'There are a lot of people who think that it would be better to wait and see.',
      'Muchos piensan que sería mejor esperar a ver.',
    ],
    [
      'en-es',
      'The bridge was built in 1932, and it was repaired after the war.',
      'Construido en 1932, el puente se reparó tras la guerra.',
    ],
    ['en-es', "I don't think that's what she meant to say at all.", 'No creo que quisiera decir eso.'],
    [
      'en-es',
      'A total of 25 players were called up for the match against France.',
      'Fueron convocados 25 jugadores para el partido contra Francia.',
    ],
    ['en-fr', 'The file could not be found.', 'Fichier introuvable.'],
    ['en-fr', "What a beautiful day it is today, isn't it?", 'Quelle belle journée aujourd’hui !'],
    [
      'en-fr',
      'The council rejected the plan on Monday. It will vote again in May.',
      'Le conseil, qui a rejeté le projet lundi, votera de nouveau en mai.',
    ],
    [
      'en-fr',
      'There is no doubt whatsoever that this decision was the right one.',
      'Cette décision était sans aucun doute la bonne.',
    ],
    [
      'en-fr',
      'She is one of the best-known singers in the country and one of the most loved.',
      'Elle est l’une des chanteuses les plus connues et les plus aimées du pays.',
    ],
    [
      'en-fr',
      'Let us know what you think about it in the comments section below.',
      'Donnez-nous votre avis dans les commentaires.',
    ],
    [
      'en-de',
      'The government wants to lower taxes next year. Economists doubt it.',
      'Die Regierung will im nächsten Jahr die Steuern senken, was Ökonomen bezweifeln.',
    ],
    [
      'en-de',
      'It is necessary to make sure that the power supply has been switched off.',
      'Die Stromversorgung muss ausgeschaltet sein.',
    ],
    [
      'en-de',
      'She works as a doctor in a hospital in the north of the city.',
      'Sie arbeitet als Ärztin in einem Krankenhaus im Norden der Stadt.',
    ],
    [
      'en-de',
      'The President of the United States of America will visit Germany next week.',
      'Der US-Präsident wird nächste Woche Deutschland besuchen.',
    ],
    [
      'en-de',
      'That is something we will have to talk about at some point in the future.',
      'Darüber werden wir irgendwann reden müssen.',
    ],
    [
      'en-de',
      'The player who scores the most points wins the game.',
      'Wer die meisten Punkte erzielt, gewinnt das Spiel.',
    ],
    [
      'en-pt',
      'The factory will close in December, and about four hundred workers will lose their jobs.',
      'A fábrica vai fechar em dezembro e cerca de quatrocentos trabalhadores vão perder o emprego.',
    ],
    [
      'en-pt',
      'Please make sure that you have read the terms and conditions before you continue.',
      'Leia os termos e condições antes de continuar.',
    ],
    [
      'en-pt',
      'I would like to thank all of you for everything that you have done for us.',
      'Quero agradecer a todos por tudo o que fizeram por nós.',
    ],
    ['en-pt', 'How are you doing today? Is everything all right?', 'Como está hoje? Está tudo bem?'],
    [
      'en-pt',
      'The vaccine was tested on thousands of volunteers and is effective.',
      'A vacina, testada em milhares de voluntários, é eficaz.',
    ],
    [
      'it-en',
      'Il museo è chiuso il lunedì. I biglietti si possono acquistare anche su Internet.',
      'The museum is closed on Mondays. Tickets can also be bought online.',
    ],
    [
      'de-en',
      'Der Minister kündigte neue Gesetze an. Die Opposition kritisierte den Vorschlag scharf.',
      'The minister announced new laws. The opposition sharply criticised the proposal.',
    ],
    ['es-en', 'El presidente viajó a Madrid para firmar el acuerdo.', 'The president went to Madrid to sign the deal.'],
    ['en-it', '%d pages', '%d'],
    ['en-es', 'OK', 'OK'],
  ])('%s %s → %s', async (pair, source, target) => {
    expect(await told(pair, source, target)).toEqual([])
  })
})

test('what is missing is shown in the source, and the place in the target', async () => {
  const source = 'Wash the filter with warm water. Let it dry completely before putting it back. Close the lid.'
  const target = 'Lavare il filtro con acqua tiepida. Chiudere il coperchio.'
  const [finding] = await check('en-it', source, target)
  expect(finding).toMatchObject({ start: finding!.end, side: 'target', messageId: 'sentence' })
  expect(finding!.related[0]!.text).toBe('Let it dry completely before putting it back')
})

test('a number lost with a sentence is not reported again', async () => {
  const checker = await createChecker({ sourceLang: 'en', targetLang: 'it' })
  const source = 'The museum opened in May. Its collection includes 437 paintings from 52 private donors.'
  const { findings } = checker.check({ source, target: 'Il museo ha aperto in maggio.' })
  expect(findings.map(({ rule }) => rule)).toEqual(['omission'])
})

test.each([
  ['de-en', 'Er ist über die Grenze zurückgekehrt.', 'He has now returned across the.', 'the.'],
  ['de-en', 'Er kam in den Süden des Landes.', 'He came to the of the country by train.', 'the of'],
  ['en-it', 'The doors of the castle are closed at night.', 'Le porte del sono chiuse di notte.', 'del sono'],
  ['en-fr', 'He went to the market on Sunday morning.', 'Il est allé dimanche matin au.', 'au.'],
  ['en-es', 'The key is on the table of the kitchen.', 'La llave está en la mesa del.', 'del.'],
  ['en-de', 'On Sunday she drove to the airport.', 'Am Sonntag fuhr sie zum.', 'zum.'],
  ['en-pt', 'The key is on the table of the kitchen.', 'A chave está em cima da mesa da.', 'da.'],
  ['de-en', 'Sie spricht in Schulen und anderen Einrichtungen.', 'She speaks in schools and.', 'and.'],
  ['en-de', 'He sells bread, cakes and coffee.', 'Er verkauft Brot, Kuchen und.', 'und.'],
  ['de-en', 'Viele Menschen sind von der Flut betroffen.', 'Many people have been by the flood.', 'been by'],
  ['en-it', 'He gave me a book yesterday evening.', 'Ieri sera mi ha dato un.', 'un.'],
])('a determiner without its noun: %s %s', async (pair, source, target, expected) => {
  expect(await told(pair, source, target)).toContainEqual(['noun', expected])
})

test.each([
  ['de-en', 'Meyer et al. haben das Verfahren im Labor geprüft.', 'Meyer et al. tested the procedure in the lab.'],
  ['de-en', 'Das interne Team traf sich um neun Uhr.', 'The in-house team met at 9 a.m. on Monday.'],
  ['en-fr', 'We read the article on News.com.au this morning.', 'Nous avons lu l’article sur News.com.au ce matin.'],
  ['de-en', 'Es dauerte eine Weile, bis wir uns setzten.', 'It took us a while to sit down.'],
  ['de-en', 'Er hat vor Jahren ein Testament gemacht.', 'He made a will years ago.'],
  ['en-fr', 'You have to say it to them today.', 'Il faut que tu le leur dises aujourd’hui.'],
  ['en-it', 'He knows it, and his brother knows it too.', 'Lui lo sa, e lo sa anche suo fratello.'],
])('no noun is missing: %s %s', async (pair, source, target) => {
  expect(await told(pair, source, target)).toEqual([])
})

oddTextsDoNoHarm(check)
