package request

// MaxRequests is how many requests are read of an input of a length in bytes.
// A request in memory takes some hundred times the shortest that an input can
// hold; those that people write are longer.
func MaxRequests(length int) int { return 10000 + length/400 }

// TooManyRequests is the error for an input that has more.
func TooManyRequests(at Range) Diagnostic {
	return Diagnostic{
		Severity: Error, Code: "too-many-requests", Range: at,
		Message: "the input has more requests than are read of one",
		Hint:    "split it, or give each request to snipgen batch as a line",
	}
}
