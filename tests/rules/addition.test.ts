import { describe, expect, test } from 'vitest'
import { oddTextsDoNoHarm, telling } from './told.js'

const { check, told } = telling('addition')

describe('addition finds', () => {
  test.each([
    [
      'en-it',
      'The bridge was closed on Monday.',
      'Il ponte è stato chiuso lunedì. Da anni gli abitanti chiedono la costruzione di una galleria.',
      [['sentence', 'Da anni gli abitanti chiedono la costruzione di una galleria']],
    ],
    [
      'en-it',
      'The minister presented the plan in Rome.',
      'Il ministro, accusato dall’opposizione di avere nascosto i dati, ha presentato il piano a Roma.',
      [['clause', 'accusato dall’opposizione di avere nascosto i dati']],
    ],
    [
      'en-it',
      'Sales fell in the first quarter.',
      'Le vendite sono calate nel primo trimestre, secondo fonti vicine alla famiglia proprietaria dell’azienda.',
      [['clause', 'secondo fonti vicine alla famiglia proprietaria dell’azienda']],
    ],
    [
      'en-it',
      'The author lives in Turin.',
      'L’autore vive a Torino con la moglie, due figli e un vecchio cane di nome Argo.',
      [['clause', 'due figli e un vecchio cane di nome Argo']],
    ],
    [
      'en-es',
      'The council approved the budget.',
      'El consejo aprobó el presupuesto. La oposición votó en contra y abandonó la sala.',
      [['sentence', 'La oposición votó en contra y abandonó la sala']],
    ],
    [
      'en-es',
      'The museum opens at nine.',
      'El museo abre a las nueve. Los niños menores de doce años entran gratis los domingos.',
      [['sentence', 'Los niños menores de doce años entran gratis los domingos']],
    ],
    [
      'en-es',
      'The singer cancelled the concert.',
      'La cantante canceló el concierto por una grave infección de garganta que la mantiene hospitalizada desde ayer.',
      [['clause', 'por una grave infección de garganta que la mantiene hospitalizada desde ayer']],
    ],
    [
      'en-es',
      'The new law protects tenants.',
      'La nueva ley, impulsada por los socialistas tras meses de negociaciones, protege a los inquilinos.',
      [['clause', 'impulsada por los socialistas tras meses de negociaciones']],
    ],
    [
      'en-es',
      'Restart the computer.',
      'Reinicie el ordenador. Si el problema continúa, llame al servicio técnico de la tienda.',
      [['sentence', 'Si el problema continúa, llame al servicio técnico de la tienda']],
    ],
    [
      'en-es',
      'The company will open an office in Lisbon.',
      'La empresa abrirá una oficina en Lisboa, donde espera contratar a más de cincuenta ingenieros.',
      [['clause', 'donde espera contratar a más de cincuenta ingenieros']],
    ],
    [
      'en-fr',
      'The train left on time.',
      'Le train est parti à l’heure. Les voyageurs ont pu admirer les montagnes enneigées pendant le trajet.',
      [['sentence', 'Les voyageurs ont pu admirer les montagnes enneigées pendant le trajet']],
    ],
    [
      'en-fr',
      'The president met the workers.',
      'Le président a rencontré les ouvriers de l’usine menacée de fermeture depuis l’annonce de sa vente à un groupe chinois.',
      [['clause', 'de l’usine menacée de fermeture depuis l’annonce de sa vente à un groupe chinois']],
    ],
    [
      'en-fr',
      'The film won three awards.',
      'Le film a remporté trois prix. Les critiques ont particulièrement salué la musique et les décors.',
      [['sentence', 'Les critiques ont particulièrement salué la musique et les décors']],
    ],
    [
      'en-fr',
      'Store the product in a dry place.',
      'Conservez le produit dans un endroit sec. Ne le mélangez jamais avec de l’eau de Javel.',
      [['sentence', 'Ne le mélangez jamais avec de l’eau de Javel']],
    ],
    [
      'en-fr',
      'The mayor resigned yesterday.',
      'Le maire, soupçonné de corruption dans une affaire de marchés publics, a démissionné hier.',
      [['clause', 'soupçonné de corruption dans une affaire de marchés publics']],
    ],
    [
      'en-fr',
      'The river flooded the village.',
      'La rivière a inondé le village, détruisant le moulin, l’église et plusieurs fermes isolées.',
      [['clause', 'détruisant le moulin, l’église et plusieurs fermes isolées']],
    ],
    [
      'en-de',
      'The court postponed the hearing.',
      'Das Gericht hat die Anhörung verschoben. Der Anwalt des Angeklagten sprach von einem Skandal.',
      [['sentence', 'Der Anwalt des Angeklagten sprach von einem Skandal']],
    ],
    [
      'en-de',
      'The school will be renovated.',
      'Die Schule, die seit dem Brand vor drei Jahren leer steht, wird renoviert.',
      [['clause', 'die seit dem Brand vor drei Jahren leer steht']],
    ],
    [
      'en-de',
      'He scored in the last minute.',
      'Er traf in der letzten Minute, nachdem er zuvor zwei große Chancen kläglich vergeben hatte.',
      [['clause', 'nachdem er zuvor zwei große Chancen kläglich vergeben hatte']],
    ],
    [
      'en-de',
      'The report was published today.',
      'Der Bericht wurde heute veröffentlicht. Umweltverbände fordern nun schnelle Maßnahmen gegen die Verschmutzung.',
      [['sentence', 'Umweltverbände fordern nun schnelle Maßnahmen gegen die Verschmutzung']],
    ],
    [
      'en-de',
      'The shop sells bread.',
      'Der Laden verkauft Brot, Kuchen, frische Brötchen und am Wochenende auch hausgemachte Suppen.',
      [['clause', 'und am Wochenende auch hausgemachte Suppen']],
    ],
    [
      'en-de',
      'Close the application.',
      'Schließen Sie die Anwendung. Alle nicht gespeicherten Daten gehen dabei unwiderruflich verloren.',
      [['sentence', 'Alle nicht gespeicherten Daten gehen dabei unwiderruflich verloren']],
    ],
    [
      'en-pt',
      'The strike ended on Friday.',
      'A greve terminou na sexta-feira. Os sindicatos prometem voltar aos protestos em janeiro.',
      [['sentence', 'Os sindicatos prometem voltar aos protestos em janeiro']],
    ],
    [
      'en-pt',
      'The actor moved to London.',
      'O ator, que recentemente se divorciou da segunda mulher, mudou-se para Londres.',
      [['clause', 'que recentemente se divorciou da segunda mulher']],
    ],
    [
      'en-pt',
      'The hospital needs more nurses.',
      'O hospital precisa de mais enfermeiros, sobretudo nas urgências, onde os doentes esperam até dez horas.',
      [['clause', 'sobretudo nas urgências, onde os doentes esperam até dez horas']],
    ],
    [
      'en-pt',
      'Mix the flour with the eggs.',
      'Misture a farinha com os ovos. Acrescente uma pitada de canela e raspa de limão.',
      [['sentence', 'Acrescente uma pitada de canela e raspa de limão']],
    ],
    [
      'en-pt',
      'The agreement was signed in Geneva.',
      'O acordo foi assinado em Genebra após uma noite inteira de discussões muito difíceis entre os diplomatas.',
      [['clause', 'após uma noite inteira de discussões muito difíceis entre os diplomatas']],
    ],
    [
      'en-it',
      'The dog was found in the park.',
      'Il cane è stato trovato nel parco (l’animale era scappato durante un temporale).',
      [['bracket', ' (l’animale era scappato durante un temporale)']],
    ],
    [
      'en-fr',
      'The house was sold last week.',
      'La maison a été vendue la semaine dernière (elle appartenait autrefois à un célèbre peintre).',
      [['bracket', ' (elle appartenait autrefois à un célèbre peintre)']],
    ],
    [
      'es-en',
      'El puente está cerrado.',
      'The bridge is closed. Drivers are advised to use the tunnel near the airport.',
      [['sentence', 'Drivers are advised to use the tunnel near the airport']],
    ],
    [
      'de-en',
      'Das Museum öffnet um neun Uhr.',
      'The museum opens at nine. Children under twelve can visit the dinosaurs for free on Sundays.',
      [['sentence', 'Children under twelve can visit the dinosaurs for free on Sundays']],
    ],
    [
      'fr-en',
      'Le maire a démissionné hier.',
      'The mayor, who has been suspected of corruption for months, resigned yesterday.',
      [['clause', 'who has been suspected of corruption for months']],
    ],
    [
      'it-en',
      'La squadra ha vinto la finale.',
      'The team won the final in front of forty thousand enthusiastic supporters.',
      [['clause', 'in front of forty thousand enthusiastic supporters']],
    ],
    [
      'en-it',
      'The weather will be fine on Sunday in most of the country.',
      'Il nuovo direttore dell’orchestra ha studiato violino a Vienna con grandi maestri.',
      [['detached', 'Il nuovo direttore dell’orchestra ha studiato violino a Vienna con grandi maestri.']],
    ],
  ])('%s %s → %s', async (pair, source, target, expected) => {
    expect(await told(pair, source, target)).toEqual(expected)
  })
})

describe('addition is silent on', () => {
  test.each([
    [
      'en-es',
      'The barrel holds 40 gallons of cider.',
      'El barril tiene una capacidad de 151 litros (40 galones) de sidra.',
    ],
    ['en-fr', 'The parade for Bastille Day will begin at 10 p.m.', 'Le défilé du 14 Juillet débutera à 22 heures.'],
    ['en-it', 'The bridge was closed on Monday.', 'Il ponte è stato chiuso nella giornata di lunedì.'],
    ['en-it', 'Delete?', 'Vuoi davvero eliminare questo elemento?'],
    ['en-it', 'No results', 'Non è stato trovato alcun risultato'],
    [
      'en-it',
      'The EU and NATO signed a joint declaration.',
      'L’Unione europea e la NATO hanno firmato una dichiarazione congiunta.',
    ],
    ['en-it', 'Click Save.', 'Fare clic sul pulsante Salva.'],
    ['en-it', 'He swam across the river.', 'Attraversò il fiume a nuoto.'],
    [
      'en-it',
      'The UN Secretary-General spoke in Geneva.',
      'Il segretario generale delle Nazioni Unite è intervenuto a Ginevra.',
    ],
    ['en-es', 'Out of stock', 'No quedan existencias de este producto'],
    ['en-es', 'Tenants protest.', 'Los inquilinos protestan.'],
    ['en-es', 'The AI tool detects fraud.', 'La herramienta de inteligencia artificial detecta el fraude.'],
    ['en-es', 'He nodded.', 'Asintió con la cabeza.'],
    ['en-es', 'Please log in.', 'Inicie sesión, por favor.'],
    ['en-es', 'US shares fell sharply.', 'Las acciones estadounidenses cayeron con fuerza.'],
    ['en-es', 'The ICU is full.', 'La unidad de cuidados intensivos está llena.'],
    ['en-fr', 'Unsaved changes', 'Modifications non enregistrées'],
    ['en-fr', 'She shrugged.', 'Elle haussa les épaules.'],
    ['en-fr', 'Update now', 'Mettre à jour maintenant'],
    ['en-fr', 'WHO warns of shortages.', 'L’Organisation mondiale de la santé met en garde contre des pénuries.'],
    ['en-fr', 'It was a lose-lose situation.', 'C’était une situation où tout le monde était perdant.'],
    [
      'en-fr',
      'The film won three awards and was praised by critics.',
      'Le film a remporté trois prix et a été salué par la critique.',
    ],
    ['en-de', 'Read more', 'Weiterlesen'],
    ['en-de', 'GDP grew slightly.', 'Das Bruttoinlandsprodukt ist leicht gewachsen.'],
    ['en-de', 'Timeout', 'Zeitüberschreitung der Verbindung'],
    ['en-de', 'The school will be renovated next year.', 'Die Schule wird im kommenden Jahr renoviert.'],
    ['en-de', 'He tiptoed out.', 'Er schlich auf Zehenspitzen hinaus.'],
    ['en-de', 'Tax evasion is a crime.', 'Steuerhinterziehung ist eine Straftat.'],
    ['en-pt', 'Sign in', 'Iniciar sessão'],
    ['en-pt', 'The strike ended on Friday.', 'A greve chegou ao fim na sexta-feira.'],
    ['en-pt', 'Not found', 'Não foi possível encontrar'],
    ['en-pt', 'The PM resigned.', 'O primeiro-ministro apresentou a demissão.'],
    ['en-pt', "It's raining cats and dogs.", 'Está a chover a cântaros.'],
    ['es-en', 'El puente está cerrado.', 'The bridge has been closed.'],
    ['de-en', 'Das Museum öffnet um neun Uhr.', 'The museum opens its doors at nine o’clock.'],
    ['fr-en', 'Le maire a démissionné hier.', 'The mayor resigned yesterday.'],
    ['it-en', 'La squadra ha vinto.', 'The team has won.'],
    ['en-it', 'The weather will be fine on Sunday.', 'Domenica farà bel tempo.'],
  ])('%s %s → %s', async (pair, source, target) => {
    expect(await told(pair, source, target)).toEqual([])
  })
})

oddTextsDoNoHarm(check)
