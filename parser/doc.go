// Package parser reads raw HTTP requests as people have them: copied from a
// proxy, a browser, a document or a specification.
//
// [Parse] takes an HTTP/1.x message (RFC 9112) and forgives what such copies
// suffer: LF for CRLF, a Content-Length that no longer fits, pseudo-headers
// of HTTP/2, a browser panel that puts names and values on lines of their
// own. Each liberty taken is a diagnostic. The rules:
//
//   - Bytes are kept. A value in the model shares the memory of the input,
//     unless the rule in force has to write other bytes (percent-encoding of
//     a raw space, joining of folded lines, decoding of chunks).
//   - Every error of a request is reported, each with the range of input
//     bytes it speaks of. A request is returned only when it has no error.
//   - No input panics. Time is linear in the input, memory a small multiple
//     of it: at most 1000 diagnostics and 10000 fields are kept.
//   - Diagnostics hold no value of the request, as values may be secrets.
//
// Codes of diagnostics are stable. Those of warnings marked Strict stand for
// input that a strict reader refuses; [Options.Strict] makes them errors.
package parser
