import irregular from '../../../data/en/irregular.txt'
import names from '../../../data/en/names.txt'
import others from '../../../data/en/others.txt'
import senses from '../../../data/en/senses.txt'
import spun from '../../../data/en/spun.txt'
import synsets from '../../../data/en/synsets.txt'
import trigrams from '../../../data/en/trigrams.txt'
import words from '../../../data/en/words.txt'

export default { irregular, names, others, senses, spun, synsets, trigrams, words }
