import { describe, expect, test } from 'vitest'
import { findingsIn } from './findings.js'

const numbers = findingsIn('number-mismatch')
const dates = findingsIn('date-mismatch')
const units = findingsIn('unit-mismatch')
const others = [findingsIn('length-ratio'), findingsIn('bracket-balance')]

describe('numbers told in words, centuries and halves of the day that differ', () => {
  test.each([
    [
      'en-fr',
      'The abbey was founded in the 9th century by Irish monks.',
      "L'abbaye fut fondée au XIe siècle par des moines irlandais.",
      ['XIe'],
    ],
    ['en-it', 'She studies trade routes of the 14th century.', 'Studia le rotte commerciali del XVI secolo.', ['XVI']],
    [
      'es-en',
      'El puente data del siglo XV y sigue en uso.',
      'The bridge dates from the 16th century and is still in use.',
      ['16th'],
    ],
    ['it-en', 'La villa risale al XVIII secolo.', 'The villa dates back to the seventeenth century.', ['seventeenth']],
    ['en-de', 'The tower was added in the twelfth century.', 'Der Turm wurde im 13. Jahrhundert angebaut.', ['13']],
    ['en-pt', 'The manuscript dates from the 11th century.', 'O manuscrito data do século XII.', ['XII']],
    [
      'en-es',
      'King Charles IV never saw the finished palace.',
      'El rey Carlos VI nunca vio el palacio terminado.',
      ['VI'],
    ],
    ['fr-en', 'Le château a été rebâti au XIXe siècle.', 'The castle was rebuilt in the 18th century.', ['18th']],
    [
      'en-pt',
      'Doors open at 9 a.m. and the talk starts at 10.',
      'As portas abrem às 9 da noite e a palestra começa às 10.',
      ['9 da noite'],
    ],
    [
      'it-en',
      'Il treno parte alle 7.30 del mattino dal binario 4.',
      'The train leaves at 7:30 in the evening from platform 4.',
      ['7:30 in the evening'],
    ],
    [
      'en-es',
      'The shop closes at 8 p.m. every day.',
      'La tienda cierra a las 8 de la mañana todos los días.',
      ['8 de la mañana'],
    ],
    [
      'en-it',
      'The flight lands at 19:45 and the bus leaves an hour later.',
      "Il volo atterra alle 7.45 del mattino e l'autobus parte un'ora dopo.",
      ['7.45 del mattino'],
    ],
    ['en-de', 'The surgery is open from 8 a.m.', 'Die Praxis ist ab 20 Uhr geöffnet.', ['20 Uhr']],
    [
      'fr-en',
      'Le spectacle commence à 20 h 30 sur la grande scène.',
      'The show starts at 8:30 a.m. on the main stage.',
      ['8:30 a.m'],
    ],
    ['en-fr', 'Call me at six in the morning.', 'Appelle-moi à six heures du soir.', ['six heures du soir']],
    ['de-en', 'Der Markt beginnt um 6 Uhr morgens.', 'The market opens at 6 p.m. sharp.', ['6 p.m']],
    ['en-it', 'Two thirds of the seats were empty.', 'Tre quarti dei posti erano vuoti.', ['Tre quarti']],
    ['en-es', 'A quarter of the harvest was lost.', 'Se perdió un tercio de la cosecha.', ['tercio']],
    ['fr-en', 'Les trois quarts des habitants ont voté.', 'Two thirds of the residents voted.', ['Two thirds']],
    ['de-en', 'Ein Drittel der Mitglieder war dagegen.', 'A quarter of the members were against it.', ['quarter']],
    ['en-pt', 'Four fifths of the river is polluted.', 'Dois quintos do rio estão poluídos.', ['Dois quintos']],
    ['en-de', 'Half of the pupils come by bike.', 'Ein Viertel der Schüler kommt mit dem Rad.', ['Viertel']],
    ['en-fr', 'Nearly a third of the budget goes on rent.', 'Près de la moitié du budget part en loyer.', ['moitié']],
    [
      'en-de',
      'The chapel is a jewel of the fifteenth century.',
      'Die Kapelle ist ein Juwel des 14. Jahrhunderts.',
      ['14'],
    ],
    [
      'fr-en',
      'Cette coutume remonte au XIIe siècle.',
      'This custom goes back to the twentieth century.',
      ['twentieth'],
    ],
    ['pt-en', 'O aqueduto foi construído no século XVI.', 'The aqueduct was built in the 18th century.', ['18th']],
    [
      'en-it',
      'Breakfast is at 7 a.m. in the small room upstairs.',
      'La colazione è alle 19 nella saletta al piano di sopra.',
      ['19'],
    ],
    [
      'en-fr',
      'The library shuts at 9 in the evening.',
      'La bibliothèque ferme à 9 heures du matin.',
      ['9 heures du matin'],
    ],
    [
      'es-en',
      'La cita es a las cuatro de la tarde.',
      'The appointment is at four in the morning.',
      ['four in the morning'],
    ],
    ['pt-en', 'O barco parte às 11 da noite.', 'The boat leaves at 11 a.m.', ['11 a.m']],
    ['en-es', 'Three fifths of the land is forest.', 'Dos quintos del terreno son bosque.', ['Dos quintos']],
    ['pt-en', 'Um terço das árvores foi cortado.', 'Half of the trees were cut down.', ['Half']],
    ['it-en', 'La metà degli ospiti è arrivata in treno.', 'A third of the guests came by train.', ['third']],
    ['en-pt', 'A quarter of a million people signed.', 'Meio milhão de pessoas assinou.', ['Meio milhão']],
    ['de-en', 'Jeder fünfte Schüler lernt Spanisch.', 'Every fourth pupil learns Spanish.', ['fourth']],
  ])('%s: %s → %s', async (pair, source, target, found) => {
    expect(await numbers(pair, source, target)).toEqual(found)
  })
})

describe('weekdays and months that stand alone and differ', () => {
  test.each([
    [
      'en-it',
      'The market is held on Thursdays in the square.',
      'Il mercato si tiene il martedì in piazza.',
      ['martedì'],
    ],
    ['en-pt', 'Rubbish is collected on Wednesdays.', 'O lixo é recolhido às quintas-feiras.', ['quintas-feiras']],
    ['pt-en', 'A reunião foi marcada para terça-feira.', 'The meeting was set for Thursday.', ['Thursday']],
    ['fr-en', 'La bibliothèque ferme le lundi.', 'The library is closed on Sundays.', ['Sundays']],
    ['en-de', 'The strawberries ripen in June.', 'Die Erdbeeren reifen im Juli.', ['Juli']],
    ['en-es', 'We always travel in September.', 'Siempre viajamos en noviembre.', ['noviembre']],
    [
      'it-en',
      'La consegna è prevista per venerdì pomeriggio.',
      'Delivery is expected on Tuesday afternoon.',
      ['Tuesday'],
    ],
    ['es-en', 'Las clases terminan a finales de mayo.', 'Classes end in late March.', ['March']],
    ['en-fr', 'The choir rehearses on Tuesday evenings.', 'La chorale répète le jeudi soir.', ['jeudi']],
    ['de-en', 'Das Museum ist montags geschlossen.', 'The museum is closed on Wednesdays.', ['Wednesdays']],
    ['pt-en', 'As aulas de dança são às quintas.', 'Dance classes are on Tuesdays.', ['Tuesdays']],
    ['en-pt', 'The festival takes place every October.', 'O festival realiza-se todos os anos em agosto.', ['agosto']],
  ])('%s: %s → %s', async (pair, source, target, found) => {
    expect(await dates(pair, source, target)).toEqual(found)
  })
})

describe('units exchanged and conversions copied with a wrong figure', () => {
  test.each([
    [
      'en-fr',
      'The lake is 12 miles (19 km) from the village.',
      'Le lac se trouve à 12 miles (29 km) du village.',
      ['29'],
    ],
    ['en-de', 'The box weighs 50 pounds (23 kg) when full.', 'Die Kiste wiegt voll 50 Pfund (32 kg).', ['32']],
    ['en-es', 'The adult bird weighs 3 pounds.', 'El ave adulta pesa 3 kilos.', ['kilos']],
    ['en-it', 'Entry costs 12 pounds for adults.', "L'ingresso costa 12 euro per gli adulti.", ['euro']],
    ['es-en', 'La entrada cuesta quince euros.', 'Admission costs fifteen pounds.', ['pounds']],
    [
      'en-pt',
      'The chef adds 2 pounds of flour and 1 kilogram of sugar.',
      'O chef junta 2 quilos de farinha e 1 quilograma de açúcar.',
      ['quilos'],
    ],
    ['de-en', 'Die Reparatur kostete 300 Euro.', 'The repair cost 300 dollars.', ['dollars']],
    ['it-en', 'La vetta è alta 2.900 metri (9.514 piedi).', 'The summit is 2,900 metres (6,514 feet) high.', ['6,514']],
    [
      'en-fr',
      'He ran six miles before breakfast.',
      'Il a couru six kilomètres avant le petit-déjeuner.',
      ['kilomètres'],
    ],
    ['de-en', 'Der See ist 30 Meter (98 Fuß) tief.', 'The lake is 30 metres (198 feet) deep.', ['198']],
    ['en-it', 'The parcel weighs 8 pounds.', 'Il pacco pesa 8 chili.', ['chili']],
    [
      'en-fr',
      'A return ticket costs 45 dollars and a single 30 dollars.',
      'Un aller-retour coûte 45 euros et un aller simple 30 dollars.',
      ['euros'],
    ],
    ['es-en', 'La botella contiene 2 litros.', 'The bottle holds 2 gallons.', ['gallons']],
  ])('%s: %s → %s', async (pair, source, target, found) => {
    expect(await units(pair, source, target)).toEqual(found)
  })
})

describe('the same said otherwise', () => {
  test.each([
    ['en-fr', 'Twelve statues from the fifteenth century were stolen.', 'Douze statues du XVe siècle ont été volées.'],
    ['en-it', 'It is a masterpiece of the 1400s.', 'È un capolavoro del Quattrocento.'],
    [
      'it-en',
      'Nel Seicento la città era un porto importante.',
      'In the seventeenth century the town was an important port.',
    ],
    ['en-es', 'Pope John XXIII opened the council.', 'El papa Juan XXIII inauguró el concilio.'],
    ['en-de', 'In the late 18th century the mill burnt down.', 'Ende des 18. Jahrhunderts brannte die Mühle ab.'],
    [
      'en-pt',
      'The 20th-century wing was designed by a local architect.',
      'A ala do século XX foi desenhada por um arquiteto local.',
    ],
    ['en-pt', 'The concert starts at 9:30 p.m.', 'O concerto começa às 21h30.'],
    ['en-it', 'We met at 7:30 in the evening.', 'Ci siamo visti alle 19.30.'],
    [
      'en-es',
      'The baker gets up at 4 a.m. every day.',
      'El panadero se levanta a las cuatro de la madrugada todos los días.',
    ],
    ['en-de', "He rang at two o'clock in the morning.", 'Er rief um zwei Uhr nachts an.'],
    ['en-fr', 'Lunch is served from 12:30 p.m. to 2 p.m.', 'Le déjeuner est servi de 12 h 30 à 14 h.'],
    ['es-en', 'La función es a las ocho y media de la tarde.', 'The show is at half past eight in the evening.'],
    ['pt-en', 'Chegou à uma da manhã.', 'He arrived at one in the morning.'],
    ['en-it', 'The shift lasts from 10 p.m. until 6 a.m.', 'Il turno dura dalle 10 di sera alle 6 del mattino.'],
    ['en-fr', 'Three quarters of an hour later the rain stopped.', 'Quarante-cinq minutes plus tard, la pluie cessa.'],
    ['en-es', 'Two thirds of the votes were valid.', 'Dos tercios de los votos fueron válidos.'],
    ['en-de', 'Half the village came to watch.', 'Das halbe Dorf kam zum Zuschauen.'],
    ['en-it', 'Profit fell in the third quarter.', "L'utile è calato nel terzo trimestre."],
    ['en-fr', 'He lives in the old quarter of the town.', 'Il habite le vieux quartier de la ville.'],
    ['en-pt', 'One in four children walks to school.', 'Um quarto das crianças vai a pé para a escola.'],
    [
      'en-es',
      'She came third in the race and her sister came fifth.',
      'Quedó tercera en la carrera y su hermana quinta.',
    ],
    ['en-de', 'Fill the pan three quarters full.', 'Die Pfanne zu drei Vierteln füllen.'],
    ['it-en', "Il quarto d'ora accademico è una tradizione.", 'The academic quarter of an hour is a tradition.'],
    ['en-it', 'The shops are closed on Good Friday.', 'I negozi sono chiusi il venerdì santo.'],
    ['en-de', 'See you on Saturday night.', 'Bis Samstagabend!'],
    ['en-es', 'Black Friday sales begin early this year.', 'Las rebajas del Viernes Negro empiezan pronto este año.'],
    ['en-pt', 'The second stage begins on Monday.', 'A segunda etapa começa na segunda-feira.'],
    ['en-fr', 'In May she may march to Paris.', "En mai, elle marchera peut-être jusqu'à Paris."],
    [
      'en-fr',
      'Wash the fruit in warm water on Ash Wednesday.',
      "Lavez les fruits à l'eau tiède le mercredi des Cendres.",
    ],
    [
      'en-de',
      'Boxing Day falls on a Sunday this year.',
      'Der zweite Weihnachtstag fällt dieses Jahr auf einen Sonntag.',
    ],
    ['en-es', 'Easter Sunday is the busiest day.', 'El Domingo de Resurrección es el día de más trabajo.'],
    [
      'en-de',
      'Heat the oven to 400°F (200°C) and bake for 20 minutes.',
      'Den Ofen auf 200 °C vorheizen und 20 Minuten backen.',
    ],
    ['en-fr', 'The path is 5 miles (8 km) long.', 'Le sentier fait 8 km de long.'],
    ['en-it', 'He weighs 180 pounds (82 kg).', 'Pesa 82 kg.'],
    ['en-es', 'The ticket costs £15 (about €17).', 'La entrada cuesta 15 libras (unos 17 euros).'],
    ['en-pt', 'The baby weighed seven pounds at birth.', 'O bebé pesava pouco mais de três quilos ao nascer.'],
    ['en-de', 'She lost 20 pounds in a year.', 'Sie hat in einem Jahr neun Kilo abgenommen.'],
    ['en-fr', 'It weighs a pound and a half.', 'Il pèse près de 700 grammes.'],
    ['en-it', 'The bag holds 10 litres (2.6 gallons) of soil.', 'Il sacco contiene 10 litri di terriccio.'],
    ['en-es', 'They found thirty-one coins from the thirteenth century.', 'Hallaron 31 monedas del siglo XIII.'],
    [
      'en-it',
      'The frescoes were painted in the late fourteenth century.',
      'Gli affreschi furono dipinti alla fine del Trecento.',
    ],
    ['de-en', 'Im 19. Jahrhundert wuchs die Stadt schnell.', 'In the nineteenth century the city grew quickly.'],
    ['en-es', 'The last train leaves at 11:50 p.m.', 'El último tren sale a las doce menos diez de la noche.'],
    ['en-de', 'The bells ring at six in the morning and six in the evening.', 'Die Glocken läuten um 6 und um 18 Uhr.'],
    ['fr-en', 'Rendez-vous à midi et demi devant la gare.', 'Meet at half past twelve in front of the station.'],
    ['en-pt', 'Quiet hours are from 10 at night to 7 in the morning.', 'O silêncio é obrigatório das 22h às 7h.'],
    ['it-en', "Il bar chiude all'una di notte.", 'The bar closes at one in the morning.'],
    [
      'en-fr',
      'Half an hour later, half the class had left.',
      'Une demi-heure plus tard, la moitié de la classe était partie.',
    ],
    ['en-es', 'One in three drivers admits to speeding.', 'Un tercio de los conductores reconoce correr demasiado.'],
    ['es-en', 'Las tres cuartas partes del camino son cuesta arriba.', 'Three quarters of the way is uphill.'],
    ['en-de', 'Add three quarters of a cup of sugar.', 'Eine Dreivierteltasse Zucker hinzufügen.'],
    ['en-pt', 'Cook the rice for a quarter of an hour.', 'Coza o arroz durante 15 minutos.'],
    ['en-it', 'Roughly two thirds of them agreed.', "Circa il 66% di loro era d'accordo."],
    ['en-pt', 'The café is closed on Mondays and Thursdays.', 'O café fecha às segundas e quintas-feiras.'],
    ['pt-en', 'A segunda reunião é na quarta-feira.', 'The second meeting is on Wednesday.'],
    ['en-de', 'On Saturday they march through the old town.', 'Am Samstag marschieren sie durch die Altstadt.'],
    ['en-fr', 'The dog weighs 44 pounds (20 kg).', 'Le chien pèse 20 kilos.'],
    ['en-es', 'He stands six foot two.', 'Mide un metro ochenta y ocho.'],
    ['en-it', 'A pint (568 ml) of milk is enough.', 'Basta mezzo litro abbondante di latte.'],
    ['en-de', 'The farm covers 100 acres (40 hectares).', 'Der Hof umfasst 40 Hektar.'],
    ['en-fr', 'She was nearly six feet tall.', "Elle mesurait près d'un mètre quatre-vingts."],
    ['en-it', 'She is 5 feet 9.', 'È alta un metro e settantacinque.'],
    ['en-de', 'He was over six feet tall.', 'Er war über einen Meter achtzig groß.'],
    ['es-en', 'Mide un metro ochenta.', 'He is six feet tall.'],
    ['en-es', 'COVID-19 may spread indoors.', 'El COVID-19 puede propagarse en interiores.'],
  ])('%s: %s → %s', async (pair, source, target) => {
    for (const find of [numbers, dates, units, ...others]) expect(await find(pair, source, target)).toEqual([])
  })
})
