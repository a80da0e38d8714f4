import determiners from '../../../data/de/determiners.txt'
import fromEnglish from '../../../data/de/from-english.txt'
import functionWords from '../../../data/de/function-words.txt'
import homographs from '../../../data/de/homographs.txt'
import loanwords from '../../../data/de/loanwords.txt'
import lookalikes from '../../../data/de/lookalikes.txt'
import trigrams from '../../../data/de/trigrams.txt'
import sharedLoanwords from '../../../data/shared-loanwords.txt'

export default { determiners, fromEnglish, functionWords, homographs, loanwords, lookalikes, sharedLoanwords, trigrams }
