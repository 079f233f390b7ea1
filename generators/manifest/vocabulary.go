package manifest

// Features are the words that a limit may have for When. What each means is
// known to the planner.
var Features = []string{
	"method", "method-other", "method-lower", "method-body", "method-no-body",
	"method-body-any-case", "method-untyped", "connect", "connect-path", "asterisk", "secure", "cookie-crumbs", "dot-segments",
	"leading-slashes", "query-gaps", "empty-query", "path-chars", "query-chars", "host-chars",
	"port", "target-long", "percent-lower", "percent-lower-text", "percent-unreserved", "path-escapes",
	"query-escapes", "percent-malformed", "field", "field-list", "field-no-body", "field-value",
	"field-value-other", "field-empty", "field-repeated", "field-respelled", "field-non-ascii", "field-latin1",
	"field-edge-space", "field-long", "coding", "coding-other", "range-respelled",
	"without", "fields-over", "head-over", "untyped", "charset", "type-has", "type-utf-8",
	"type-parameters", "type-other", "body-untyped", "body-binary", "json-non-ascii", "json-slash",
	"json-separator", "json-whole", "body-over", "part-reserved", "body-empty",
}

// PartKinds are the words for parts of a form that a client may refuse.
var PartKinds = []string{
	"typed-field", "untyped-field", "untyped-file", "empty-type", "upper-type",
	"empty-file-name", "path-file-name", "field-bare-lf", "binary-field",
	"non-ascii-name", "empty-name", "escaped-name", "equals-name",
	"other-type", "odd-type", "repeated-name",
}
