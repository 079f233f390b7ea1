package manifest

// PartKinds are the words for parts of a form that a client may refuse.
var PartKinds = []string{
	"typed-field", "untyped-field", "untyped-file", "empty-type", "upper-type",
	"empty-file-name", "path-file-name", "field-bare-lf", "binary-field",
	"non-ascii-name", "empty-name", "escaped-name", "equals-name",
	"other-type", "odd-type", "repeated-name",
}
