import { describe, expect, test } from 'vitest'
import { findingsIn } from './findings.js'

const find = findingsIn('negation-mismatch')

describe('negation-mismatch finds', () => {
  test.each([
    ['en-it', 'The patient should not eat before the test.', 'Il paziente dovrebbe mangiare durante il test.', ''],
    ['en-it', 'He never trusted his brother.', 'Si è sempre fidato di suo fratello.', ''],
    ['en-it', 'The museum is open on Mondays.', 'Il museo non è aperto il lunedì.', 'non'],
    ['en-es', 'They don’t sell bread here.', 'Aquí venden pan.', ''],
    ['en-es', 'Nobody saw the thief.', 'Todos vieron al ladrón.', ''],
    ['en-es', 'The river crosses the town.', 'El río no cruza el pueblo.', 'no'],
    ['en-fr', 'The king cannot forgive her.', 'Le roi peut lui pardonner.', ''],
    ['en-fr', 'There is no water in the well.', 'Il y a de l’eau dans le puits.', ''],
    ['en-fr', 'She likes the new house.', 'Elle n’aime pas la nouvelle maison.', 'pas'],
    ['en-de', 'The doctor did not answer.', 'Der Arzt antwortete.', ''],
    ['en-de', 'Nothing happened that night.', 'Alles geschah in jener Nacht.', ''],
    ['en-de', 'The bakery opens at dawn.', 'Die Bäckerei öffnet nie im Morgengrauen.', 'nie'],
    ['en-pt', 'We won’t sign the contract.', 'Vamos assinar o contrato.', ''],
    ['en-pt', 'The children are asleep.', 'As crianças não estão dormindo.', 'não'],
    ['it-en', 'Il treno non si ferma qui.', 'The train stops here.', ''],
    ['it-en', 'Il vicino ha venduto la barca.', 'The neighbour did not sell the boat.', 'not'],
    ['es-en', 'El perro no ladra de noche.', 'The dog barks at night.', ''],
    ['es-en', 'La carta llegó ayer.', 'The letter didn’t arrive yesterday.', 'didn’t'],
    ['fr-en', 'Il ne mange jamais de viande.', 'He eats meat every day.', ''],
    ['fr-en', 'La porte est fermée.', 'The door isn’t closed.', 'isn’t'],
    ['de-en', 'Er hat keinen Hund.', 'He has a dog.', ''],
    ['de-en', 'Der Zug hält in Ulm.', 'The train does not stop in Ulm.', 'not'],
    ['pt-en', 'Ela nunca canta em público.', 'She sings in public.', ''],
    ['pt-en', 'O barco chegou ao porto.', 'The boat has not reached the harbour.', 'not'],
    ['it-fr', 'Il cuoco non usa burro.', 'Le cuisinier utilise du beurre.', ''],
    ['de-es', 'Die Brücke ist nicht sicher.', 'El puente es seguro.', ''],
    ['fr-it', 'Le bus s’arrête ici.', 'L’autobus non si ferma qui.', 'non'],
    ['es-pt', 'No compraron la casa.', 'Compraram a casa.', ''],
    ['en-it', 'Neither team scored.', 'Entrambe le squadre hanno segnato.', ''],
    ['en-de', 'You are not allowed to smoke.', 'Sie dürfen rauchen.', ''],
    ['en-es', 'It isn’t safe to swim there.', 'Es seguro nadar allí.', ''],
  ])('%s: %s → %s', async (pair, source, target, found) => {
    expect(await find(pair, source, target)).toEqual([found])
  })
})

describe('negation-mismatch is silent on', () => {
  test.each([
    ['en-it', 'He did not come.', 'Non è venuto.'],
    ['en-it', 'Nobody said anything.', 'Nessuno ha detto niente.'],
    ['en-it', 'It is impossible.', 'Non è possibile.'],
    ['en-it', 'It is not possible.', 'È impossibile.'],
    ['en-it', 'Not only does he sing, he dances.', 'Oltre a cantare, balla.'],
    ['en-it', 'You like it, don’t you?', 'Ti piace, vero?'],
    ['en-es', 'They did not arrive until Friday.', 'Llegaron solo el viernes.'],
    ['en-es', 'However, it rained.', 'No obstante, llovió.'],
    ['en-es', 'He denied everything.', 'No admitió nada.'],
    ['en-es', 'Without a doubt she wins.', 'Seguro que gana.'],
    ['en-fr', 'He only drinks water.', 'Il ne boit que de l’eau.'],
    ['en-fr', 'I fear that he will come.', 'Je crains qu’il ne vienne.'],
    ['en-fr', 'He refused to answer.', 'Il n’a pas voulu répondre.'],
    ['en-fr', 'She probably knows.', 'Elle le sait sans doute.'],
    ['en-de', 'He hardly sleeps.', 'Er schläft fast nie.'],
    ['en-de', 'He lacks courage.', 'Er hat keinen Mut.'],
    ['en-de', 'The door is unlocked.', 'Die Tür ist nicht verschlossen.'],
    ['en-de', 'It is not clear.', 'Es ist unklar.'],
    ['en-pt', 'She failed to reply.', 'Ela não respondeu.'],
    ['en-pt', 'There are few trees.', 'Não há muitas árvores.'],
    ['en-pt', 'He stopped before the gate.', 'Não passou do portão.'],
    ['en-it', 'The homeless man slept.', 'L’uomo senza casa dormiva.'],
    ['en-it', 'No. 5 is on the left.', 'Il n. 5 è a sinistra.'],
    ['en-de', 'Pass --no-index to it.', 'Übergeben Sie --no-index.'],
    ['en-es', 'The film “What Not to Wear” ran.', 'Se emitió la película “What Not to Wear”.'],
    ['it-en', 'Non appena arrivò, pianse.', 'As soon as he arrived, he wept.'],
    ['it-en', 'Finché non torni, aspetto.', 'I wait until you return.'],
    ['es-en', 'No me gusta nada.', 'I don’t like it at all.'],
    ['de-en', 'Ohne Geld reist er.', 'He travels without money.'],
    ['de-en', 'Er ist arbeitslos.', 'He has no job.'],
    ['fr-en', 'À moins qu’il ne pleuve, on sort.', 'Unless it rains, we go out.'],
    ['fr-en', 'Personne ne vient.', 'Nobody is coming.'],
    ['pt-en', 'Sem dúvida ele vem.', 'He is certainly coming.'],
    ['en-it', 'It is not unusual.', 'È abbastanza comune.'],
    ['en-es', 'He kept silent.', 'No dijo nada.'],
    ['en-fr', 'Keep off the grass.', 'Ne pas marcher sur la pelouse.'],
    ['en-es', 'Isn’t it lovely?', '¿Verdad que es bonito?'],
    ['en-ja', 'He did not come.', '彼は来た。'],
  ])('%s: %s → %s', async (pair, source, target) => {
    expect(await find(pair, source, target)).toEqual([])
  })
})
