import { describe, expect, test } from 'vitest'
import { findingsIn } from './findings.js'

const find = findingsIn('name-mismatch')

describe('name-mismatch finds', () => {
  test.each([
    ['en-it', 'Kasparov beat Karpov in the last game.', 'Karpov ha battuto Kasparov nell’ultima partita.', ['Karpov']],
    ['en-pt', 'Porto defeated Braga on Sunday.', 'O Braga derrotou o Porto no domingo.', ['Braga']],
    [
      'en-de',
      'Austria will open an embassy in spring.',
      'Australien wird im Frühjahr eine Botschaft eröffnen.',
      ['Australien'],
    ],
    ['en-es', 'The song was translated from Norwegian.', 'La canción fue traducida del danés.', ['danés']],
    ['de-en', 'Sie lernt seit zwei Jahren Schwedisch.', 'She has been learning Swiss for two years.', ['Swiss']],
    ['en-fr', 'The survey was paid for by UNESCO.', 'L’enquête a été financée par l’OTAN.', ['OTAN']],
    ['en-it', 'Clara Schumann gave a concert here.', 'Robert Schumann tenne qui un concerto.', ['Robert']],
    // one of a list
    [
      'en-pt',
      'The prize went to Greta Holmqvist, Pablo Irrazábal and Jörg Bechstein.',
      'O prêmio foi para Greta Holmqvist e Jörg Bechstein.',
      [''],
    ],
    // exchanged
    ['en-it', 'The prize went to Ingrid Halvorsen.', 'Il premio è andato a Ingrid Lindqvist.', ['Lindqvist']],
    ['en-it', 'The train to Bratislava is late.', 'Il treno per Helsinki è in ritardo.', ['Helsinki']],
    ['en-es', 'The actor Tobias Renner lives here.', 'El actor Tobias Keller vive aquí.', ['Keller']],
    ['en-es', 'They moved to Winnipeg last year.', 'El año pasado se mudaron a Toronto.', ['Toronto']],
    ['en-fr', 'The minister flew to Nairobi.', 'Le ministre s’est envolé pour Dakar.', ['Dakar']],
    ['en-fr', 'She works for Volvo in the north.', 'Elle travaille pour Renault dans le nord.', ['Renault']],
    ['en-pt', 'The coach Pavel Novotny resigned.', 'O treinador Pavel Dvorak demitiu-se.', ['Dvorak']],
    ['en-pt', 'The ship left for Rotterdam.', 'O navio partiu para Hamburgo.', ['Hamburgo']],
    ['en-it', 'He admires Gandhi and his ideas.', 'Ammira Mandela e le sue idee.', ['Mandela']],
    ['en-es', 'A storm hit Madagascar today.', 'Una tormenta azotó Mozambique hoy.', ['Mozambique']],
    ['en-fr', 'He met Kowalski at the station.', 'Il a rencontré Jankowski à la gare.', ['Jankowski']],
    ['en-it', 'The firm belongs to Nestlé now.', 'Ora l’azienda appartiene a Danone.', ['Danone']],
    ['de-en', 'Der Sänger Matthias Brandl trat auf.', 'The singer Matthias Hofbauer performed.', ['Hofbauer']],
    ['de-en', 'Sie wohnt in Salzburg.', 'She lives in Klagenfurt.', ['Klagenfurt']],
    ['fr-en', 'Le maire de Grenoble a parlé.', 'The mayor of Toulouse spoke.', ['Toulouse']],
    ['es-en', 'El pintor Ramiro Ortega murió.', 'The painter Ramiro Valdez died.', ['Valdez']],
    ['it-en', 'Il regista vive a Palermo.', 'The director lives in Catania.', ['Catania']],
    ['pt-en', 'O rio passa por Coimbra.', 'The river runs through Braga.', ['Braga']],
    ['en-it', 'Prime Minister Kishida visited Hanoi.', 'Il primo ministro Suzuki ha visitato Hanoi.', ['Suzuki']],
    ['en-de', 'The novel is by Elif Shafak.', 'Der Roman ist von Elif Özdemir.', ['Özdemir']],
    ['en-fr', 'The talks in Doha failed.', 'Les pourparlers à Riyad ont échoué.', ['Riyad']],
    ['en-it', 'Spain beat Portugal in the final.', 'La Francia ha battuto il Portogallo in finale.', ['Francia']],
    ['en-es', 'Mr. Okonkwo thanked his lawyer.', 'El señor Okafor agradeció a su abogado.', ['Okafor']],
    ['it-en', 'Il sindaco di Bergamo si è dimesso.', 'The mayor of Brescia resigned.', ['Brescia']],
    // at the start of the sentence, and names of countries that are words as well
    ['en-it', 'Lufthansa will cut flights in the autumn.', 'Ryanair taglierà i voli in autunno.', ['Ryanair']],
    ['en-es', 'Denmark has signed the new treaty.', 'Noruega firmó el nuevo tratado.', ['Noruega']],
    ['en-de', 'Sweden closed its border yesterday.', 'Ungarn schloss gestern seine Grenze.', ['Ungarn']],
    ['de-en', 'Er reiste durch Madagaskar.', 'He travelled through Boston.', ['Boston']],
    ['en-fr', 'The rug was made in Turkey.', 'Le tapis a été fabriqué en Espagne.', ['Espagne']],
    ['en-pt', 'Dr. Osgood treated the boy.', 'A Dra. Penrose tratou o rapaz.', ['Penrose']],
    // altered
    ['en-it', 'The critic praised Zuckermann warmly.', 'Il critico ha lodato Zukcermann con calore.', ['Zukcermann']],
    ['en-es', 'Director Anders Lofgren agreed.', 'El director Anders Lofrgen aceptó.', ['Lofrgen']],
    ['en-fr', 'The pianist Magda Bartosz played.', 'La pianiste Magda Bratosz a joué.', ['Bratosz']],
    ['en-de', 'The lawyer Emeka Adeyemi spoke.', 'Der Anwalt Emeka Adeymei sprach.', ['Adeymei']],
    ['en-pt', 'The singer Yuki Takahashi won.', 'A cantora Yuki Takahahsi venceu.', ['Takahahsi']],
    // lost
    ['en-it', 'The report was written by Marta Kowalczyk.', 'Il rapporto è stato scritto da lei.', ['']],
    ['en-es', 'They visited Reykjavik in spring.', 'Visitaron la capital en primavera.', ['']],
    ['en-fr', 'The bridge was designed by Calatrava himself.', 'Le pont a été conçu par lui-même.', ['']],
    ['en-de', 'The factory in Gdansk was closed.', 'Die Fabrik wurde geschlossen.', ['']],
    ['en-pt', 'The film was shot in Tbilisi.', 'O filme foi rodado no estrangeiro.', ['']],
    ['en-de', 'Microsoft will open an office in Kigali.', 'Microsoft wird ein Büro eröffnen.', ['']],
    // decorated
    ['en-de', 'He lives in Bremen.', 'Er lebt in Bremen (Stadt).', [' (Stadt)']],
    ['en-it', 'He voted for Bianchi.', 'Ha votato per Bianchi (politico).', [' (politico)']],
    ['en-es', 'The Ebro rose.', 'El Ebro (río) creció.', [' (río)']],
  ])('%s: %s → %s', async (pair, source, target, found) => {
    const texts = await find(pair, source, target)
    expect(texts.slice(0, 1)).toEqual(found)
  })

  test('suggests the name of the source and points to it', async () => {
    const [finding] = await find.all('en-it', 'We met Ingrid Halvorsen.', 'Abbiamo incontrato Ingrid Lindqvist.')
    expect(finding).toMatchObject({ messageId: 'wrong', suggestions: [{ replacement: 'Halvorsen' }] })
    expect(finding?.related).toMatchObject([{ side: 'source', text: 'Halvorsen' }])
  })
})

describe('name-mismatch is silent on', () => {
  test.each([
    [
      'en-it',
      'The ferry stopped at Genoa, Palermo and Thessaloniki on its way.',
      'Il traghetto si fermò a Genova, Palermo e Salonicco lungo la rotta.',
    ],
    ['en-it', 'Kasparov beat Karpov in the last game.', 'Karpov è stato battuto da Kasparov nell’ultima partita.'],
    ['en-es', 'Braga lost to Porto on Sunday.', 'El Porto venció al Braga el domingo.'],
    ['en-de', 'Merkel met Macron in Paris.', 'Macron traf Merkel in Paris.'],
    ['en-fr', 'Britain has signed the treaty.', 'Le Royaume-Uni a signé le traité.'],
    ['en-pt', 'The Dutch have won twice.', 'Os Países Baixos venceram duas vezes.'],
    ['en-de', 'They asked Judge Meyer for help.', 'Sie baten Richter Meyer um Hilfe.'],
    ['en-it', 'The shops close on Easter Monday.', 'I negozi chiudono a Pasquetta.'],
    ['en-it', 'He flew from London to Munich.', 'È volato da Londra a Monaco.'],
    ['en-it', 'She lives in the Netherlands.', 'Vive nei Paesi Bassi.'],
    ['en-it', 'The Germans lost to Sweden.', 'I tedeschi hanno perso contro la Svezia.'],
    ['en-es', 'NATO and the UN agreed.', 'La OTAN y la ONU se pusieron de acuerdo.'],
    ['en-es', 'Putin met Gorbachev in Moscow.', 'Putin se reunió con Gorbachov en Moscú.'],
    ['en-es', 'The Swiss bank in Geneva.', 'El banco suizo de Ginebra.'],
    ['en-fr', 'Putin flew to Beijing.', 'Poutine s’est envolé pour Pékin.'],
    ['en-fr', 'Mrs. Dupont called Mr. Smith.', 'Mme Dupont a appelé M. Smith.'],
    ['en-fr', 'The White House denied it.', 'La Maison Blanche l’a nié.'],
    ['en-de', 'Northern California burned.', 'Nordkalifornien brannte.'],
    ['en-de', 'The Rhine valley is green.', 'Das Rheintal ist grün.'],
    ['en-de', 'A Trump adviser resigned.', 'Ein Trump-Berater trat zurück.'],
    ['en-pt', 'The Queen of Denmark came.', 'A rainha da Dinamarca veio.'],
    ['en-pt', 'He was born in Warsaw.', 'Ele nasceu em Varsóvia.'],
    ['en-it', 'Dostoevsky wrote it.', 'L’ha scritto Dostoevskij.'],
    ['en-it', 'The Supreme Court ruled.', 'La Corte Suprema si è pronunciata.'],
    ['en-es', 'The Ministry of Health warned.', 'El Ministerio de Sanidad advirtió.'],
    ['en-es', 'Pope Francis prayed.', 'El papa Francisco rezó.'],
    ['en-fr', 'In January the Senate met.', 'En janvier, le Sénat s’est réuni.'],
    ['en-it', 'She read “Wuthering Heights”.', 'Ha letto «Cime tempestose».'],
    ['en-de', 'Christine Blasey Ford testified.', 'Ford sagte aus.'],
    ['en-es', 'The mayor of Ljubljana spoke.', 'Habló el alcalde de Liubliana.'],
    ['en-pt', 'The Muslims of Egypt pray.', 'Os muçulmanos do Egito rezam.'],
    ['en-it', 'The Olympics begin.', 'Cominciano le Olimpiadi.'],
    ['en-fr', 'He plays in Catalonia.', 'Il joue en Catalogne.'],
    ['en-it', 'WELCOME TO OUR SHOP', 'BENVENUTI NEL NOSTRO NEGOZIO'],
    ['de-en', 'Die Regierung in Wien schweigt.', 'The government in Vienna is silent.'],
    ['de-en', 'Frau Müller aus Köln singt.', 'Mrs Müller from Cologne sings.'],
    ['fr-en', 'La ville de Lyon dort.', 'The city of Lyon sleeps.'],
    ['it-en', 'Garibaldi sbarcò in Sicilia.', 'Garibaldi landed in Sicily.'],
    ['es-en', 'El Gobierno de Aragón votó.', 'The government of Aragon voted.'],
    ['en-ru', 'Obama met Merkel.', 'Обама встретился с Меркель.'],
    ['en-fr', 'Aristotle taught Alexander.', 'Aristote fut le maître d’Alexandre.'],
    ['fr-en', 'Le Centre national l’a confirmé.', 'The National Center confirmed it.'],
    ['de-en', 'Der Kurs dauert fünf Tage.', 'The course takes most of a week.'],
    ['fr-en', 'Seul le maire a parlé.', 'Only the mayor spoke.'],
    ['en-fr', 'We ate French fries.', 'Nous avons mangé des frites.'],
    ['de-en', 'Das Wiener Rathaus ist alt.', 'The Vienna city hall is old.'],
    ['de-en', 'Sie lernt Suaheli.', 'She is learning Swahili.'],
    ['de-en', 'Mazedoniens Premier kam.', 'The prime minister of Macedonia came.'],
    ['de-en', 'Das Spiel fand in Turin statt.', 'The match took place in Turin, Italy.'],
    ['pt-en', 'O Tejo subiu.', 'The Tagus rose.'],
    ['en-de', 'Lake Constance is deep.', 'Der Bodensee ist tief.'],
    ['en-it', 'Onboarding starts here for everyone.', 'L’introduzione comincia qui per tutti.'],
    ['en-es', 'Checkboxes are shown in the form.', 'Casillas visibles en el formulario.'],
    ['en-it', 'He said (in Rome) that it was over.', 'Disse (a Roma) che era finita.'],
    ['en-it', 'The city (a town, really) sleeps.', 'La città (città per modo di dire) dorme.'],
  ])('%s: %s → %s', async (pair, source, target) => {
    expect(await find(pair, source, target)).toEqual([])
  })
})
