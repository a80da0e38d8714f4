import determiners from '../../../data/it/determiners.txt'
import fromEnglish from '../../../data/it/from-english.txt'
import functionWords from '../../../data/it/function-words.txt'
import homographs from '../../../data/it/homographs.txt'
import loanwords from '../../../data/it/loanwords.txt'
import lookalikes from '../../../data/it/lookalikes.txt'
import trigrams from '../../../data/it/trigrams.txt'
import sharedLoanwords from '../../../data/shared-loanwords.txt'

export default { determiners, fromEnglish, functionWords, homographs, loanwords, lookalikes, sharedLoanwords, trigrams }
