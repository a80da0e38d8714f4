import determiners from '../../../data/fr/determiners.txt'
import fromEnglish from '../../../data/fr/from-english.txt'
import functionWords from '../../../data/fr/function-words.txt'
import homographs from '../../../data/fr/homographs.txt'
import loanwords from '../../../data/fr/loanwords.txt'
import lookalikes from '../../../data/fr/lookalikes.txt'
import trigrams from '../../../data/fr/trigrams.txt'
import sharedLoanwords from '../../../data/shared-loanwords.txt'

export default { determiners, fromEnglish, functionWords, homographs, loanwords, lookalikes, sharedLoanwords, trigrams }
