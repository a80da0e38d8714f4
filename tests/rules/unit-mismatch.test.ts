import { describe, expect, test } from 'vitest'
import { findingsIn } from './findings.js'

const find = findingsIn('unit-mismatch')

describe('unit-mismatch finds', () => {
  test.each([
    ['en-it', 'The bag weighs 12 pounds.', 'La borsa pesa 12 chili.', ['chili']],
    ['en-it', 'It costs $25.', 'Costa 25 €.', ['€']],
    ['en-it', 'It costs 300 dollars.', 'Costa 300 euro.', ['euro']],
    ['en-es', 'He ran 10 miles.', 'Corrió 10 kilómetros.', ['kilómetros']],
    ['en-es', 'She paid £80.', 'Pagó 80 dólares.', ['dólares']],
    ['en-es', 'The tank holds 50 gallons.', 'El depósito tiene 50 litros.', ['litros']],
    ['en-fr', 'The tower is 300 feet high.', 'La tour fait 300 mètres de haut.', ['mètres']],
    ['en-fr', 'It lasts 5 weeks.', 'Cela dure 5 mois.', ['mois']],
    ['en-fr', 'The fine is €2 million.', 'L’amende est de 2 millions de dollars.', ['dollars']],
    ['en-de', 'The pool is 25 yards long.', 'Das Becken ist 25 Kilometer lang.', ['Kilometer']],
    ['en-de', 'It takes 40 minutes.', 'Es dauert 40 Stunden.', ['Stunden']],
    ['en-de', 'The car does 90 mph.', 'Das Auto fährt 90 km/h.', ['km/h']],
    ['en-pt', 'They farm 200 acres.', 'Cultivam 200 hectares.', ['hectares']],
    ['en-pt', 'He owes ¥5,000.', 'Ele deve 5.000 euros.', ['euros']],
    ['en-pt', 'Wait 30 seconds.', 'Espere 30 minutos.', ['minutos']],
    ['it-en', 'Pesa 4 tonnellate.', 'It weighs 4 kilograms.', ['kilograms']],
    ['de-en', 'Der See ist 8 Kilometer lang.', 'The lake is 8 miles long.', ['miles']],
    ['fr-en', 'Il reste 6 mois.', 'There are 6 weeks left.', ['weeks']],
    ['es-en', 'Cuesta 90 euros.', 'It costs 90 pounds.', ['pounds']],
    ['pt-en', 'O disco tem 2 TB.', 'The disk has 2 GB.', ['GB']],
    ['en-it', 'Five miles separate them.', 'Li separano cinque chilometri.', ['chilometri']],
    ['en-it', 'The road is 60 miles long.', 'La strada è lunga 150 chilometri.', ['150']],
    ['en-de', 'It is 20 feet deep.', 'Es ist 20 Meter tief.', ['Meter']],
    ['en-fr', 'The oven is at 350°F.', 'Le four est à 350 °C.', ['°C']],
    ['en-es', 'It reached 100 °F.', 'Se alcanzaron 60 °C.', ['60']],
    ['en-fr', 'The night was cold, 14 degrees Fahrenheit.', 'La nuit était froide, moins 30 degrés Celsius.', ['30']],
    ['en-de', 'Unemployment is 7%.', 'Die Arbeitslosigkeit liegt bei 7.', ['']],
    ['en-es', 'The grant is €400.', 'La beca es de 400.', ['']],
    ['en-it', 'It is 70 inches wide.', 'È largo 70 centimetri.', ['centimetri']],
    ['en-pt', 'The plant makes 5 MW.', 'A usina gera 5 kW.', ['kW']],
    ['en-fr', 'The file is 3 MB.', 'Le fichier fait 3 Go.', ['Go']],
    ['en-es', 'The loan is CHF 900.', 'El préstamo es de 900 €.', ['€']],
  ])('%s: %s → %s', async (pair, source, target, found) => {
    expect(await find(pair, source, target)).toEqual(found)
  })
})

describe('unit-mismatch is silent on', () => {
  test.each([
    ['en-fr', 'The night was cold, 14 degrees Fahrenheit.', 'La nuit était froide, moins 10 degrés Celsius.'],
    ['en-it', 'At dawn it was 5°F.', 'All’alba c’erano −15 °C.'],
    ['en-es', 'At dawn it was 5°F.', 'Al amanecer había 15 grados bajo cero.'],
    ['en-it', 'It is 60 miles away.', 'Dista 97 km.'],
    ['en-it', 'It is 60 miles away.', 'Dista circa 100 chilometri.'],
    ['en-it', 'It is 60 miles away.', 'Dista 60 miglia (97 km).'],
    ['en-fr', 'It weighs 150 pounds.', 'Il pèse 68 kg.'],
    ['en-fr', 'It costs £5.', 'Cela coûte 5 livres sterling.'],
    ['en-es', 'It costs $5.', 'Cuesta 5 dólares.'],
    ['en-es', 'It costs US$5 million.', 'Cuesta 5 millones de dólares estadounidenses.'],
    ['en-de', 'It costs $5.', 'Es kostet 5 US-Dollar.'],
    ['en-de', 'Prices rose 5%.', 'Die Preise stiegen um 5 Prozent.'],
    ['en-de', 'Prices rose 5 percentage points.', 'Die Preise stiegen um 5 Prozentpunkte.'],
    ['en-pt', 'It is 20 °C.', 'Faz 20 graus.'],
    ['en-pt', 'The prize is R$ 500.', 'O prêmio é de 500 reais.'],
    ['en-it', 'The 1990s were kind.', 'Gli anni 1990 furono benevoli.'],
    ['en-it', 'He bought a 4K screen and a 5G phone.', 'Ha comprato uno schermo 4K e un telefono 5G.'],
    ['en-es', 'A 5-year plan.', 'Un plan de 5 años.'],
    ['en-fr', 'After 12 months.', 'Après un an.'],
    ['en-de', 'After 24 hours.', 'Nach einem Tag.'],
    ['en-fr', 'For 2 weeks.', 'Pendant quinze jours.'],
    ['en-it', 'A run of 5 km.', 'Una corsa di 5 chilometri.'],
    ['en-it', 'In 2019 he won.', 'Nel 2019 ha vinto.'],
    ['en-de', 'He shot from 30 yards.', 'Er schoss aus 30 Metern.'],
    ['en-es', 'Temperatures of 86°F.', 'Temperaturas de 30 °C.'],
    ['en-fr', 'Winds of 85 mph.', 'Des vents de 137 km/h.'],
    ['en-pt', '5 of 10 people.', '5 em 10 pessoas.'],
    ['en-es', 'At 5 pm.', 'A las 5 de la tarde.'],
    ['en-de', 'At 17:30.', 'Um 17.30 Uhr.'],
    ['en-it', 'It holds 2 litres and costs €3.', 'Contiene 2 litri e costa 3 euro.'],
    ['en-it', 'It costs €3 and holds 2 litres.', 'Contiene 2 l e costa 3 euro.'],
    ['en-fr', 'He sold 5 pounds of butter.', 'Il a vendu 5 livres de beurre.'],
    ['en-ja', 'It is 5 miles long.', '長さは5マイルです。'],
    ['en-nl', 'It is 5 miles long.', 'Het is 5 mijl lang.'],
    ['en-es', 'They found 7 of the 9.', 'Encontraron 7 de los 9.'],
  ])('%s: %s → %s', async (pair, source, target) => {
    expect(await find(pair, source, target)).toEqual([])
  })
})
