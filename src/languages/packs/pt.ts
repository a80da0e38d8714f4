import determiners from '../../../data/pt/determiners.txt'
import fromEnglish from '../../../data/pt/from-english.txt'
import functionWords from '../../../data/pt/function-words.txt'
import homographs from '../../../data/pt/homographs.txt'
import loanwords from '../../../data/pt/loanwords.txt'
import lookalikes from '../../../data/pt/lookalikes.txt'
import trigrams from '../../../data/pt/trigrams.txt'
import sharedLoanwords from '../../../data/shared-loanwords.txt'

export default { determiners, fromEnglish, functionWords, homographs, loanwords, lookalikes, sharedLoanwords, trigrams }
