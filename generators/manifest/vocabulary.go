package manifest

// Features are the words that a limit may have for When. What each means is
// known to the planner.
var Features = []string{
	"method", "method-other", "method-lower", "method-chars", "method-body", "method-no-body",
	"method-body-any-case", "method-untyped", "connect", "connect-path", "asterisk", "secure", "cookie-crumbs", "cleartext", "dot-segments",
	"leading-slashes", "double-slashes", "query-gaps", "empty-query", "path-chars", "query-chars", "host-chars",
	"port", "target-long", "percent-lower", "percent-lower-text", "percent-unreserved", "path-escapes",
	"query-escapes", "percent-malformed", "field", "field-list", "field-no-body", "field-body", "field-value",
	"field-value-other", "field-empty", "field-repeated", "field-respelled", "field-non-ascii", "field-latin1",
	"field-edge-space", "field-long", "field-value-chars", "coding", "coding-other", "range-respelled",
	"field-name-chars", "without", "fields-over", "head-over", "untyped", "charset", "type-has", "type-utf-8",
	"type-parameters", "type-other", "body", "body-untyped", "body-binary", "json-non-ascii", "json-slash",
	"json-separator", "json-whole", "body-over", "part-reserved", "body-empty",
}

// PartKinds are the words for parts of a form that a client may refuse.
var PartKinds = []string{
	"typed-field", "typed-file", "untyped-field", "untyped-file", "empty-type", "parameter-type", "upper-type",
	"empty-file-name", "path-file-name", "field-lines", "field-bare-lf", "binary-field", "binary-file", "nul",
	"non-ascii-name", "empty-name", "empty-content", "at-field", "odd-name", "escaped-name", "equals-name",
	"other-type", "odd-type", "file", "repeated-name",
}
