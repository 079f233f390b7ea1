// Package fetch reads calls of JavaScript's fetch, as browsers copy them ("Copy
// as fetch", "Copy as fetch (Node.js)") and documents show them, and gives the
// requests that running them would send.
//
//   - Nothing is run. Literals, operators between them, templates,
//     JSON.stringify, Request, URL, URLSearchParams, FormData, Headers, btoa and
//     encodeURIComponent are computed as JavaScript does; names that are declared
//     with such values are followed, with what later statements do to them.
//   - A reference: a name that has no such value, and a member of one, is a
//     variable of the snippet, process.env.NAME one of the environment. So is a
//     name that is declared with what is not read (const id = cond ? 1 : 2): its
//     value is the caller's to give. name || other and name ?? other are the
//     name, as it has a value when the snippet runs; that the other is left out
//     is a loss.
//   - An error at its place: a call of an unknown function, a choice (test ? a :
//     b, a && b) and arithmetic whose values only running the code tells, as no
//     single text stands for them; name + 1, which is a sum or a text; what is
//     changed behind a condition, in a loop or a callback, or in a way that is
//     not followed.
//   - What fetch does by itself to a request is done: the methods that it
//     writes in capitals, its Content-Type, the normal form of its URL, fields
//     that browsers do not let pages set. Fields that every client has of its
//     own (Accept, User-Agent) are not part of the request.
//   - A call that has members only browsers heed (credentials, mode, referrer)
//     is read as a browser's, any other as one of Node.js, which sends the
//     fields that browsers forbid.
//   - Time is linear in the input, nesting is bounded, no input panics.
//   - Diagnostics hold no value of the input, as values may be secrets.
//
// The rules follow ECMA-262, the Fetch, URL and XMLHttpRequest standards
// (whatwg.org), and what Node.js 20 sends.
package fetch
