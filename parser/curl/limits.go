package curl

// Bounds of what one input may ask for. People stay far below them; they keep
// small inputs from becoming large ones.
const (
	maxFields = 1000 // -H of one operation
	maxURLs   = 1000 // of one operation, after globbing
	maxParts  = 1000 // -F of one operation
	// maxExpansion bounds the text that globbing and -G make, in bytes.
	maxExpansion = 16 << 20
	// maxCommand bounds one command of a shell script, in bytes. Systems
	// take 128 KiB (Linux) to 1 MiB (macOS) for an argument.
	maxCommand = 1 << 20
	// maxOpeners bounds the bytes of one such command that may open
	// something, as the shell's parser recurses at each, and maxNesting those
	// of them that stand where they do, as far as that is told without a parser.
	maxOpeners = 16 << 10
	maxNesting = 4 << 10
	// maxPieces bounds the words, quotes and variables of one such command:
	// each is a node of the parser's tree. What stands in quotes is one.
	maxPieces = 32 << 10
	// maxVariables bounds the variables of a script, and maxFunctions its
	// functions: each takes many times the memory of the shortest, a=.
	maxVariables = 100_000
	maxFunctions = 10_000
	// maxEffects bounds the variables that are told apart of those which a
	// part of a script sets.
	maxEffects = 100
)
