import determiners from '../../../data/es/determiners.txt'
import fromEnglish from '../../../data/es/from-english.txt'
import functionWords from '../../../data/es/function-words.txt'
import homographs from '../../../data/es/homographs.txt'
import loanwords from '../../../data/es/loanwords.txt'
import lookalikes from '../../../data/es/lookalikes.txt'
import trigrams from '../../../data/es/trigrams.txt'
import sharedLoanwords from '../../../data/shared-loanwords.txt'

export default { determiners, fromEnglish, functionWords, homographs, loanwords, lookalikes, sharedLoanwords, trigrams }
